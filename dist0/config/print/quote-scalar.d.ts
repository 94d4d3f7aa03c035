import type { Json } from "../../language/index.js";
/** Prints a value so that every parser of YAML reads it as the same value, in brackets too. */
export declare function quoteScalar(value: Exclude<Json, object>): string;
