import type { JsonObject } from "../../language/index.js";
import type { Kind } from "../../model/index.js";
import type { Context } from "../context.js";
import type { Outcome } from "./object/objects.js";
/**
 * Changes a live object to what is declared. TaskRouter has no ETag on most objects, so right before the write the live
 * object is compared with the state of the last run: a change that nobody reviewed is not overwritten (H-23).
 */
export declare function update(context: Context, kind: Kind, id: string, olds: JsonObject, news: JsonObject): Promise<Outcome>;
