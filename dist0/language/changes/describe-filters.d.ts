import type { Json } from "../json.js";
import type { Change } from "./change.js";
import type { Words } from "./words.js";
/** Describes the changes of a list of filters: removed ones, then the others in the order in which they are tried. */
export declare function describeFilters(before: readonly Json[], after: readonly Json[], words: Words): Change[];
