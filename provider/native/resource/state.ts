import { fromEntries, type JsonObject } from "../../../language/index.js";
import { INPUTS, type Kind } from "../../../model/index.js";

/**
 * The state in the form of the lifecycles: outputs with the inputs inside. The engine hands a native provider both, so state
 * stores the inputs once, and the dynamic host's copy of them does not count.
 *
 * @param inputs of the last run, from the engine
 */
export function toLifecycleState(kind: Kind, outputs: JsonObject, inputs: JsonObject): JsonObject {
  // null: not set, and not to be rebuilt from the outputs either
  const absent = fromEntries(Object.keys(kind.properties).map((name) => [name, null]));
  return { ...outputs, [INPUTS]: { ...absent, ...inputs } };
}

/**
 * The outputs that the engine stores: those of the lifecycle without the inputs, which the engine has, and without the routing
 * as TaskRouter's text, which repeats an input.
 */
export function toOutputs(kind: Kind, outs: JsonObject): JsonObject {
  const { [INPUTS]: _, ...outputs } = outs;
  for (const [name, { type }] of Object.entries(kind.properties)) if (type === "configuration") delete outputs[name];
  return outputs;
}
