import type { JsonObject } from "../../language/index.js";
import type { Kind } from "../../model/index.js";
import type { Context } from "../context.js";
/**
 * Deletes an object, after a look whether all can go that the run deletes. An object that is already gone is not a failure.
 */
export declare function remove(context: Context, kind: Kind, id: string, state: JsonObject): Promise<void>;
