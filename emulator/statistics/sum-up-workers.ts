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
 * Cumulative statistics of workers (S-40): their reservations, and the times in each activity, which a task channel
 * does not narrow (S-7).
 *
 * @param workers the existing workers
 * @param events those of the workers, in order, from the start of the window
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
