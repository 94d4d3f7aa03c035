import type { ApiObject } from "./client.js";
/** The friendly name of a live object. */
export declare function nameOf(wire: ApiObject): string;
/** Lists names for a message, sorted and quoted. */
export declare function listNames(names: Iterable<string>): string;
