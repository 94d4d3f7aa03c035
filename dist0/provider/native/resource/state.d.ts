import type { JsonObject } from "../../../language/index.js";
import type { Named } from "./urn.js";
/**
 * The outputs that the engine stores: those of the lifecycle without the inputs, which the engine has, and without the routing
 * as TaskRouter's text, which repeats an input. Those of a part of workspace files repeat no input at all, and have no URLs:
 * every checkpoint writes the whole state, and no program reads them.
 */
export declare function toOutputs({ kind, isPart }: Pick<Named, "kind" | "isPart">, outs: JsonObject): JsonObject;
