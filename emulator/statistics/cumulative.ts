import type { Window } from "../parameters/window.js";
import { toIsoSeconds } from "../values/iso-time.js";
import type { CountedEvent } from "./counted-event.js";
import { splitByWaitTime } from "./split-by-wait-time.js";
import { type Counted, Tally, tally, tallyByQueue } from "./tally.js";

export interface CumulativeQuestion extends Counted {
  /** Seconds of `SplitByWaitTime`; `undefined` if it was not sent. */
  readonly thresholds: readonly number[] | undefined;
}

// Cumulative statistics without the SIDs of their subject. Their members (S-40) are the same under `cumulative` of the combined
// answers (S-21). Events come in order, from the start of the window, already narrowed to the subject.

export function sumUpWorkspace(events: Iterable<CountedEvent>, question: CumulativeQuestion): object {
  const counted = tally(events, question);
  return {
    ...toTaskNumbers(counted, question),
    tasks_created: counted.count("task.created"),
    tasks_timed_out_in_workflow: counted.count("workflow.timeout"),
  };
}

/** A task enters its workflow when it is created, and never another one (S-41). */
export function sumUpWorkflow(events: Iterable<CountedEvent>, question: CumulativeQuestion): object {
  const counted = tally(events, question);
  return {
    ...toTaskNumbers(counted, question),
    tasks_entered: counted.count("task.created"),
    tasks_timed_out_in_workflow: counted.count("workflow.timeout"),
  };
}

/** Counts the tasks that were in the queue when the event happened. */
export function sumUpQueue(events: Iterable<CountedEvent>, question: CumulativeQuestion): object {
  return toQueueNumbers(tally(events, question), question);
}

/** The same of every queue: all events are looked at once, however many queues there are, and not before one is asked for. */
export function createQueueSums(
  events: Iterable<CountedEvent>,
  question: CumulativeQuestion,
): (queueSid: string) => object {
  let byQueue: ReadonlyMap<string, Tally> | undefined;
  return (queueSid) => {
    byQueue ??= tallyByQueue(events, question);
    return toQueueNumbers(byQueue.get(queueSid) ?? new Tally(), question);
  };
}

/** Moved tasks are those that left the queue (S-41). */
function toQueueNumbers(counted: Tally, question: CumulativeQuestion): object {
  return {
    ...toTaskNumbers(counted, question),
    tasks_entered: counted.count("task-queue.entered"),
    wait_duration_in_queue_until_accepted: counted.inQueueUntilAccepted.numbers,
  };
}

export function toInterval({ start, end }: Window): { start_time: string; end_time: string } {
  return { start_time: toIsoSeconds(start), end_time: toIsoSeconds(end) };
}

/** Reservations by how they ended in the window, whenever they were made. */
export function toReservationNumbers(counted: Tally): object {
  return {
    reservations_created: counted.count("reservation.created"),
    reservations_accepted: counted.count("reservation.accepted"),
    reservations_rejected: counted.count("reservation.rejected"),
    reservations_timed_out: counted.count("reservation.timeout"),
    reservations_canceled: counted.count("reservation.canceled"),
    reservations_rescinded: counted.count("reservation.rescinded"),
  };
}

/**
 * A task that timed out of its workflow also counts as canceled, one that the system deleted after a day as deleted, and the
 * removal of finished tasks does not count (S-42). Waiting until acceptance is measured for each accepted reservation from
 * the task's creation, and is also the average acceptance time (S-43). A split that was not asked for is empty (S-48).
 */
function toTaskNumbers(counted: Tally, { window, thresholds }: CumulativeQuestion): object {
  const untilAccepted = counted.untilAccepted.numbers;
  return {
    ...toInterval(window),
    ...toReservationNumbers(counted),
    avg_task_acceptance_time: untilAccepted.avg,
    tasks_canceled: counted.count("task.canceled"),
    tasks_completed: counted.count("task.completed"),
    tasks_deleted: counted.count("task.deleted") + counted.count("task.system-deleted"),
    tasks_moved: counted.count("task-queue.moved"),
    wait_duration_until_accepted: untilAccepted,
    wait_duration_until_canceled: counted.untilCanceled.numbers,
    split_by_wait_time: thresholds === undefined ? {} : splitByWaitTime(counted.waits, thresholds),
  };
}
