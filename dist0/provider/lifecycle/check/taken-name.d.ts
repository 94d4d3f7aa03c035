import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
/**
 * Reports a new name that another live object has, of a kind whose names are unique (O-30): TaskRouter would refuse it, and
 * the order of the updates of a run is not known. If no object has the old name, somebody gave the object its new one.
 */
export declare function findTaken(context: Context, kind: Kind, olds: JsonObject, news: JsonObject): Promise<string[]>;
