import type { Json, JsonObject } from "../json.js";
/**
 * Members that may have a filter's name, the one that counts first (C-3): the Console writes
 * `filter_friendly_name`, helper libraries of 2015 wrote `friendly_name`, twilio-java writes `friendlyName` to this day.
 */
export declare const FILTER_NAME_KEYS: readonly ["filterFriendlyName", "friendly_name", "friendlyName"];
/** Returns the key of a filter's name; undefined for a filter without one. */
export declare function filterNameKey(filter: JsonObject): (typeof FILTER_NAME_KEYS)[number] | undefined;
/** Returns a filter's name, under any of its keys. */
export declare function filterName(filter: JsonObject): string | undefined;
/** Whether a filter is of 2015: it has its own `queue` and no targets (C-13). */
export declare function isLegacyFilter({ targets, queue }: JsonObject): boolean;
/**
 * Returns the targets of a filter. A filter of 2015 has its own `queue` and no targets; it counts as one target (C-14).
 */
export declare function filterTargets({ targets, queue }: JsonObject): readonly Json[];
/**
 * Returns the queue of each target of a filter, as written: its own, or that of the target before it. Undefined as long as
 * no target has named one (C-5).
 */
export declare function targetQueues(targets: readonly Json[]): (string | undefined)[];
