import type { Worker } from "../../routing/index.js";
import type { Workspace } from "../resources/workspace.js";
import { listActivityDurations } from "./activity-durations.js";
import type { CountedEvent } from "./counted-event.js";
import { toInterval, toReservationNumbers } from "./cumulative.js";
import { type Counted, tally } from "./tally.js";

export interface WorkersQuestion extends Counted {
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Cumulative statistics of workers (S-40): their reservations, and how long they were in each activity, which a task channel
 * does not narrow (S-7).
 *
 * @param workers those there are
 * @param events of those workers, in their order, from the window's start on
 */
export function sumUpWorkers(
  workers: Iterable<Worker>,
  events: Iterable<CountedEvent>,
  { activities }: Workspace,
  { window, channelSid, now }: WorkersQuestion,
): object {
  return {
    ...toInterval(window),
    ...toReservationNumbers(tally(events, { window, channelSid })),
    activity_durations: listActivityDurations({ events, workers, window, now }, activities.items),
  };
}
