import { fromEntries, type JsonObject } from "../../language/index.js";
import { INPUTS, type Kind } from "../../model/index.js";

/**
 * The state of a native resource in the form of the lifecycles: outputs with the inputs inside. The engine stores both, so
 * that state has the inputs once.
 *
 * @param inputs of the last run
 */
export function joinInputs(kind: Kind, outputs: JsonObject, inputs: JsonObject): JsonObject {
  // null: not set, and not to be rebuilt from the outputs either
  const absent = fromEntries(Object.keys(kind.properties).map((name) => [name, null]));
  return { ...outputs, [INPUTS]: { ...absent, ...inputs } };
}
