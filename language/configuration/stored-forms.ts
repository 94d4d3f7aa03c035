import type { Json, JsonObject } from "../json.js";

/**
 * Members that may have a filter's name, the one that counts first (C-3): the Console writes
 * `filter_friendly_name`, helper libraries of 2015 wrote `friendly_name`, twilio-java writes `friendlyName` to this day.
 */
export const FILTER_NAME_KEYS = ["filterFriendlyName", "friendly_name", "friendlyName"] as const;

/** Returns the key of a filter's name; undefined for a filter without one. */
export function filterNameKey(filter: JsonObject): (typeof FILTER_NAME_KEYS)[number] | undefined {
  return FILTER_NAME_KEYS.find((key) => typeof filter[key] === "string" && filter[key].trim() !== "");
}

/** Returns a filter's name, under any of its keys. */
export function filterName(filter: JsonObject): string | undefined {
  const key = filterNameKey(filter);
  return key === undefined ? undefined : String(filter[key]);
}

/** Whether a filter is of 2015: it has its own `queue` and no targets (C-13). */
export function isLegacyFilter({ targets, queue }: JsonObject): boolean {
  return (targets ?? null) === null && (queue ?? null) !== null;
}

/**
 * Returns the targets of a filter. A filter of 2015 has its own `queue` and no targets; it counts as one target (C-14).
 */
export function filterTargets({ targets, queue }: JsonObject): readonly Json[] {
  if (Array.isArray(targets)) return targets;
  return queue === undefined || queue === null ? [] : [{ queue }];
}

/**
 * Returns the queue of each target of a filter, as written: its own, or that of the target before it. Undefined as long as
 * no target has named one (C-5).
 */
export function targetQueues(targets: readonly Json[]): (string | undefined)[] {
  let queue: string | undefined;
  return targets.map((target) => {
    const own = typeof target === "object" && target !== null && !Array.isArray(target) ? target.queue : undefined;
    if (typeof own === "string" && own !== "") queue = own;
    return queue;
  });
}
