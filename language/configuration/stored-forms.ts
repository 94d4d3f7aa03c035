import type { Json, JsonObject } from "../json.js";

/**
 * Members that may hold a filter's name, the one that counts first. *observed*: the Console writes
 * `filter_friendly_name`, helper libraries of 2015 wrote `friendly_name`, twilio-java writes `friendlyName` to this day.
 */
export const FILTER_NAME_KEYS = ["filterFriendlyName", "friendly_name", "friendlyName"] as const;

/** The member that holds a filter's name; undefined for a filter without one. */
export function filterNameKey(filter: JsonObject): (typeof FILTER_NAME_KEYS)[number] | undefined {
  return FILTER_NAME_KEYS.find((key) => typeof filter[key] === "string" && filter[key].trim() !== "");
}

/** A filter's name, whichever way it is spelled. */
export function filterName(filter: JsonObject): string | undefined {
  const key = filterNameKey(filter);
  return key === undefined ? undefined : String(filter[key]);
}

/** A filter of 2015: it has no targets but a `queue` of its own. *observed* (recorded configurations) */
export function isLegacyFilter({ targets, queue }: JsonObject): boolean {
  return (targets ?? null) === null && (queue ?? null) !== null;
}

/**
 * The targets of a filter. *observed*: a filter of 2015 has no targets but a `queue` of its own; what TaskRouter does with
 * it is not known, *assumed* that it is one target.
 */
export function filterTargets({ targets, queue }: JsonObject): readonly Json[] {
  if (Array.isArray(targets)) return targets;
  return queue === undefined || queue === null ? [] : [{ queue }];
}

/**
 * The queue that each target of a filter sends tasks to, as written: its own, or that of the target before it. Undefined
 * where no target up to there names one. *documented* (Twilio, workflow configuration)
 */
export function targetQueues(targets: readonly Json[]): (string | undefined)[] {
  let queue: string | undefined;
  return targets.map((target) => {
    const own = typeof target === "object" && target !== null && !Array.isArray(target) ? target.queue : undefined;
    if (typeof own === "string" && own !== "") queue = own;
    return queue;
  });
}
