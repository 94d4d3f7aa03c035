import type { JsonObject } from "../../../language/index.js";
import { type Kind, nameProperty } from "../../../model/index.js";

/** The name of an object; that of its workspace if it has none of its own. */
export function nameOf(kind: Kind, inputs: JsonObject): string {
  return `${inputs[nameProperty(kind)] ?? inputs.workspaceSid ?? ""}`;
}

/** An object as the messages of the provider name it: `workflow "Support"`. */
export function subjectOf(kind: Kind, inputs: JsonObject): string {
  return `${kind.noun} ${JSON.stringify(inputs[nameProperty(kind)] ?? inputs.workspaceSid)}`;
}
