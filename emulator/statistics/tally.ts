import type { Window } from "../parameters/window.js";
import type { CountedEvent, CountedKind } from "./counted-event.js";
import { Durations } from "./durations.js";

/** Tasks and reservations that count in the split by wait time: the earliest ones (S-6). */
const MAX_SPLIT = 10_000;

/** The counts and times of a window. */
export class Tally {
  readonly untilAccepted = new Durations();
  readonly untilCanceled = new Durations();
  readonly inQueueUntilAccepted = new Durations();
  readonly waits: { accepted: number[]; canceled: number[] } = { accepted: [], canceled: [] };
  readonly #counts: Partial<Record<CountedKind, number>> = {};

  add({ kind, span, inQueue }: CountedEvent): void {
    this.#counts[kind] = this.count(kind) + 1;
    if (kind === "reservation.accepted") {
      this.untilAccepted.add(span);
      this.inQueueUntilAccepted.add(inQueue);
      this.#addWait(this.waits.accepted, span);
    } else if (kind === "task.canceled") {
      this.untilCanceled.add(span);
      this.#addWait(this.waits.canceled, span);
    }
  }

  count(kind: CountedKind): number {
    return this.#counts[kind] ?? 0;
  }

  #addWait(waits: number[], span: number): void {
    if (this.waits.accepted.length + this.waits.canceled.length < MAX_SPLIT) waits.push(span);
  }
}

/** Selects the events that count. */
export interface Counted {
  readonly window: Window;
  /** Selects events of one task channel; `undefined`: all events. */
  readonly channelSid: string | undefined;
}

/** @param events in order, from the start of the window */
export function tally(events: Iterable<CountedEvent>, counted: Counted): Tally {
  const sums = new Tally();
  for (const event of select(events, counted)) sums.add(event);
  return sums;
}

/** The same for every queue, in one pass. */
export function tallyByQueue(events: Iterable<CountedEvent>, counted: Counted): ReadonlyMap<string, Tally> {
  const byQueue = new Map<string, Tally>();
  for (const event of select(events, counted)) {
    if (event.queueSid !== null) {
      const sums = byQueue.get(event.queueSid) ?? new Tally();
      byQueue.set(event.queueSid, sums);
      sums.add(event);
    }
  }
  return byQueue;
}

function* select(
  events: Iterable<CountedEvent>,
  { window: { end }, channelSid }: Counted,
): Generator<CountedEvent, void> {
  for (const event of events) {
    if (event.time > end) return;
    if (channelSid === undefined || event.channelSid === channelSid) yield event;
  }
}
