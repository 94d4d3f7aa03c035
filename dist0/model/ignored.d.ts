import type { JsonObject, Problem } from "../language/index.js";
import { IGNORE, IGNORE_FILTERS } from "./inputs.js";
import type { Kind } from "./kinds.js";
/** The parts of an object that belong to others: they keep their live values, and never count as a difference. */
export interface Ignored {
    /** Paths of properties: `taskReservationTimeout`, `configuration.defaultFilter.queue`, `attributes.shift`. */
    readonly paths: readonly string[];
    /** Patterns of the names of filters: `Switchboard - *`. */
    readonly filters: readonly string[];
}
/** The parts that the inputs of a resource ignore. */
export declare function ignoredOf({ [IGNORE]: paths, [IGNORE_FILTERS]: filters }: JsonObject): Ignored;
/** The parts that an entry of a workspace file ignores, in the words of the files. */
export declare function readIgnored(kind: Kind, { ignore, ignoreFilters }: Readonly<Record<string, unknown>>): Ignored;
/** Reports values that are not lists, and declared filters that are ignored. Values that are not known yet are skipped. */
export declare function checkIgnored(inputs: JsonObject): Problem[];
/** Everything that either ignores. */
export declare function joinIgnored(one: Ignored, other: Ignored): Ignored;
/** The names of the properties that are ignored as a whole. */
export declare function listIgnored({ paths }: Ignored, names: readonly string[]): string[];
/**
 * Returns a live object as its owner sees it: without the ignored filters, and with the declared value in each ignored place.
 * Only the rest can differ from `declared`.
 *
 * @param live properties by name; the routing under `configuration`, in our form
 * @example hideIgnored({ taskReservationTimeout: 90 }, { taskReservationTimeout: 120 }, { paths: ["taskReservationTimeout"], filters: [] })
 * // { taskReservationTimeout: 120 }
 */
export declare function hideIgnored(live: JsonObject, declared: JsonObject, ignored: Ignored): JsonObject;
/**
 * Returns what an update writes: the declared object with the live value in each ignored place, and with the ignored filters
 * where they are: see `keepFilters`. Reverses {@link hideIgnored}.
 *
 * @param live in the same form and spelling as `declared`
 */
export declare function keepIgnored(declared: JsonObject, live: JsonObject, ignored: Ignored): JsonObject;
/**
 * Does the same inside one property: returns its declared members with the live value in each place that is ignored.
 *
 * @example keepIgnoredIn("attributes", { a: 1 }, { a: 2, b: 3 }, ["attributes.a"]) // { a: 2 }
 */
export declare function keepIgnoredIn(property: string, declared: JsonObject, live: JsonObject, paths: readonly string[]): JsonObject;
