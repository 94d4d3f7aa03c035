import type { JsonObject } from "../../language/index.js";
import type { Kind } from "../../model/index.js";
/**
 * The state of a native resource in the form of the lifecycles: outputs with the inputs inside. The engine stores both, so
 * that state has the inputs once.
 *
 * @param inputs of the last run
 */
export declare function joinInputs(kind: Kind, outputs: JsonObject, inputs: JsonObject): JsonObject;
