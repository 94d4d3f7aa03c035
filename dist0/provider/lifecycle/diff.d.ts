import type { JsonObject } from "../../language/index.js";
import type { Kind } from "../../model/index.js";
import type { Context } from "../context.js";
export interface Difference {
    readonly changes: boolean;
    readonly replaces: string[];
    readonly deleteBeforeReplace: boolean;
}
/** Returns the properties whose meaning an update would change. Only another workspace replaces an object. */
export declare function diff(context: Context, kind: Kind, id: string, olds: JsonObject, news: JsonObject): Difference;
