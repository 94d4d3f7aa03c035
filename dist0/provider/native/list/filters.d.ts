import type { Kind, Property } from "../../../model/index.js";
/** The properties by whose values the objects of a kind can be filtered. */
export declare function listFilters({ properties }: Kind): [string, Property][];
