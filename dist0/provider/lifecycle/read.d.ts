import type { JsonObject } from "../../language/index.js";
import type { Kind } from "../../model/index.js";
import type { Context } from "../context.js";
/** The answer of `read`. An empty id means that the object is gone. */
export interface Reading {
    readonly id: string;
    readonly props: JsonObject;
    readonly inputs?: JsonObject;
}
/**
 * Reads a live object, and derives the inputs that would create it: their difference from the written inputs is the
 * drift, in the user's own names. All objects of a kind and workspace come from one list.
 */
export declare function read(context: Context, kind: Kind, id: string, state: JsonObject): Promise<Reading>;
