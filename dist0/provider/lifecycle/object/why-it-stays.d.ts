import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
/** The reason why a delete leaves an object that this stack manages; undefined if it deletes it. */
export declare function whyItStays(context: Context, kind: Kind, state: JsonObject): string | undefined;
/**
 * Says that an object stays, once per run. The engine shows a delete of its resource, and asks no provider about a delete in a
 * preview.
 *
 * @returns true if it stays
 */
export declare function logStaying(context: Context, kind: Kind, id: string, state: JsonObject): boolean;
