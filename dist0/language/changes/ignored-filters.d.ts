import type { Configuration } from "../configuration/configuration.js";
import type { Json } from "../json.js";
import type { Problem } from "../problem.js";
/** True for a filter whose name matches a pattern. */
export type IsIgnored = (filter: Json) => boolean;
/**
 * Reads patterns of the names of filters: `*` is any text, also none; everything else is literal, and `\*` is a star.
 * A filter without a name matches none.
 *
 * @example toIsIgnored(["Switchboard - *"])({ filterFriendlyName: "Switchboard - night" }) // true
 */
export declare function toIsIgnored(patterns: readonly string[]): IsIgnored;
/** Reports declared filters that a pattern leaves to others: an update would add them again and again. */
export declare function checkIgnoredFilters({ filters }: Configuration, patterns: readonly string[]): Problem[];
/** Returns a configuration without the ignored filters. */
export declare function withoutFilters(configuration: Configuration, isIgnored: IsIgnored): Configuration;
/**
 * Returns the declared configuration with the ignored filters of the live one, so that an update keeps them where they are:
 *
 * - those before all other live filters stay first, and those after all others stay last;
 * - any other one follows the nearest live filter before it that is still declared and not moved, or else precedes the
 *   nearest one after it; if there is none at all, as many filters as before precede it.
 *
 * The order of the declared filters among themselves is kept, and so is that of the ignored ones.
 *
 * @param declared contains no ignored filter
 * @param live in the same form and spelling
 */
export declare function keepFilters(declared: Configuration, live: Configuration, isIgnored: IsIgnored): Configuration;
