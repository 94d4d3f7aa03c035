import type { Worker } from "../../routing/index.js";
import type { Window } from "../parameters/window.js";
import type { Activity } from "../resources/activity.js";
import type { CountedEvent } from "./counted-event.js";
import { type DurationNumbers, Durations } from "./durations.js";

export interface Stays {
  /** Events of those workers, in order, from the start of the window. */
  readonly events: Iterable<CountedEvent>;
  /** The existing workers, whose stay in their activity continues. */
  readonly workers: Iterable<Worker>;
  readonly window: Window;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface ActivityDuration extends DurationNumbers {
  sid: string;
  friendly_name: string;
}

/**
 * The time that workers spent in each activity of the workspace, zeros included (S-49). The part of a stay that is in
 * the window counts, also if the stay continues (S-50). A stay of no time does not count.
 */
export function listActivityDurations(stays: Stays, activities: readonly Activity[]): ActivityDuration[] {
  const byActivity = new Map(activities.map(({ sid }) => [sid, new Durations()]));
  addParts(stays, (activitySid, milliseconds) => {
    if (milliseconds > 0) byActivity.get(activitySid ?? "")?.add(milliseconds);
  });
  return activities.map(({ sid, friendlyName }) => {
    const { avg, min, max, total } = (byActivity.get(sid) ?? new Durations()).numbers;
    return { sid, friendly_name: friendlyName, min, max, avg, total };
  });
}

type Add = (activitySid: string | null, milliseconds: number) => void;

function addParts({ events, workers, window: { start, end }, now }: Stays, add: Add): void {
  const addPart = (activitySid: string | null, from: number, to: number) =>
    add(activitySid, Math.min(to, end) - Math.max(from, start));
  for (const { activitySid, span, time } of events) addPart(activitySid, time - span, time);
  for (const { activitySid, dateStatusChanged } of workers) addPart(activitySid, dateStatusChanged, now);
}
