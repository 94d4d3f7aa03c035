import type { Path } from "../../../language/index.js";
/**
 * A path in the engine's form: `configuration.filters[0]["a.b"]`. The engine's form has no spelling for a name with a backslash
 * before a quote or at its end: the path then ends before it.
 */
export declare function toPropertyPath(path: Path): string;
