import { fromEntries, type JsonObject } from "../../../language/index.js";
import { isStored, type Kind, OWNERSHIP, UNKNOWN } from "../../../model/index.js";

/** Outputs that every object has, known when it exists. */
export const COMMON_OUTPUTS = ["sid", "accountSid", "workspaceSid", "dateCreated", "url", "links", OWNERSHIP];

/** The outputs in the preview of a create: the inputs, and unknown values for everything that TaskRouter will answer. */
export function previewCreate(kind: Kind, inputs: JsonObject): JsonObject {
  const unknown = [...COMMON_OUTPUTS, "dateUpdated", ...Object.keys(kind.outputs ?? {})];
  return { ...fromEntries(unknown.map((name) => [name, UNKNOWN])), ...declaredOutputs(kind, inputs) };
}

/** The outputs in the preview of an update: values that an update cannot change are known. */
export function previewUpdate(kind: Kind, outputs: JsonObject, inputs: JsonObject): JsonObject {
  const unknown = ["dateUpdated", ...Object.keys(kind.outputs ?? {})].filter((name) => outputs[name] !== undefined);
  return {
    ...outputs,
    ...fromEntries(unknown.map((name) => [name, UNKNOWN])),
    ...declaredOutputs(kind, inputs),
  };
}

/** The outputs that repeat an input. */
function declaredOutputs(kind: Kind, inputs: JsonObject): JsonObject {
  const stored = Object.entries(kind.properties).filter(
    ([name, property]) => isStored(property) && property.type !== "configuration" && inputs[name] !== undefined,
  );
  return fromEntries(stored.map(([name]) => [name, inputs[name] ?? null]));
}
