import { fromEntries, isJsonObject, type Json, type JsonObject } from "../../language/index.js";
import { hasKeys, INPUTS, isStored, type Kind, SIDS } from "../../model/index.js";
import { keepInputs, withoutUrls } from "../lifecycle/object/objects.js";
import { toParams } from "../translate.js";
import { PROVIDER_TEXT, type Values } from "./values.js";

export interface DynamicOptions {
  readonly id: string;
  /** The provider text of the kind. */
  readonly text: string;
  /** Whether a value is encrypted. */
  readonly isSecret: (value: Json | undefined) => boolean;
}

/**
 * The values of a native resource as a dynamic resource has them. The dynamic host passes only the outputs to a refresh and a
 * delete, so these get the provider text, the routing as TaskRouter has it, and the inputs that they would not show otherwise.
 */
export function toDynamicValues(kind: Kind, { inputs, outputs }: Values, options: DynamicOptions): Values {
  const { id, text } = options;
  const isOpen = (value: Json | undefined) => !holdsSecret(value, options.isSecret);
  const common = { sid: id, workspaceSid: inputs.workspaceSid ?? id };
  const live: JsonObject = { ...common, ...repeatInputs(kind, inputs), ...toTexts(kind, inputs, isOpen), ...outputs };
  const secret = Object.keys(inputs).filter((name) => !isOpen(inputs[name]) || !isOpen(live[name]));
  const without = (values: JsonObject) => filterMembers(values, (name) => !secret.includes(name));
  const kept = {
    ...keepInputs(kind, without(inputs), without(live)),
    // nobody can compare an encrypted value with another one
    ...withoutUrls(
      kind,
      filterMembers(inputs, (name) => secret.includes(name)),
    ),
  };
  return {
    inputs: { ...inputs, [PROVIDER_TEXT]: text },
    outputs: { ...live, [INPUTS]: kept, [PROVIDER_TEXT]: text },
  };
}

/** Properties that TaskRouter returns as they were written. The outputs of a resource of workspace files lack them. */
function repeatInputs(kind: Kind, inputs: JsonObject): JsonObject {
  const names = Object.entries(kind.properties)
    .filter(([, property]) => isStored(property) && property.type !== "capacities" && !hasKeys(property))
    .map(([name]) => name);
  return filterMembers(inputs, (name) => names.includes(name));
}

/** Routing and expressions with SIDs in place of keys, as TaskRouter has them. */
function toTexts(kind: Kind, inputs: JsonObject, isOpen: (value: Json | undefined) => boolean): JsonObject {
  const names = Object.entries(kind.properties).flatMap(([name, property]) => (hasKeys(property) ? [name] : []));
  const known = names.filter((name) => inputs[name] !== undefined && isOpen(inputs[name]) && isOpen(inputs[SIDS]));
  return fromEntries(known.map((name) => [name, Object.values(toParams(kind, inputs, [name])).join("")] as const));
}

function filterMembers(values: JsonObject, keeps: (name: string) => boolean): JsonObject {
  return fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value !== undefined && keeps(name) ? [[name, value] as const] : [],
    ),
  );
}

function holdsSecret(value: Json | undefined, isSecret: DynamicOptions["isSecret"]): boolean {
  if (isSecret(value)) return true;
  if (Array.isArray(value)) return value.some((item) => holdsSecret(item, isSecret));
  return isJsonObject(value) && Object.values(value).some((item) => holdsSecret(item, isSecret));
}
