import type { JsonObject } from "../../language/index.js";
import type { Kind } from "../../model/index.js";
import type { Context } from "../context.js";
import type { Reading } from "./read.js";
/** In the state that a look-up passes: `{ friendlyName }`, `{ uniqueName }` of a task channel, `{ sid }`, or `{ friendlyName, isList: true }`. */
export declare const LOOKUP = "__lookup";
/**
 * Finds an unmanaged object by name or SID. Runs in previews too, through the cached lists.
 *
 * @param connect throws if the connection of the look-up is not defined
 * @returns the output `found`: the object, `{ objects }`, or `{ failure }` for the program to throw without a trace
 */
export declare function lookUp(connect: () => Context, kind: Kind, state: JsonObject): Promise<Reading>;
