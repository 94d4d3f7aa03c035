import type { Window } from "../parameters/window.js";
import { Durations } from "./durations.js";
import type { Fact, FactKind } from "./fact.js";

/** Tasks and reservations that count in the split by wait time: the earliest ones (S-6). */
const MAX_SPLIT = 10_000;

/** What counted in a window of time. */
export class Tally {
  readonly untilAccepted = new Durations();
  readonly untilCanceled = new Durations();
  readonly inQueueUntilAccepted = new Durations();
  readonly waits: { accepted: number[]; canceled: number[] } = { accepted: [], canceled: [] };
  readonly #counts: Partial<Record<FactKind, number>> = {};

  add({ kind, span, inQueue }: Fact): void {
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

  count(kind: FactKind): number {
    return this.#counts[kind] ?? 0;
  }

  #addWait(waits: number[], span: number): void {
    if (this.waits.accepted.length + this.waits.canceled.length < MAX_SPLIT) waits.push(span);
  }
}

/** Which facts count. */
export interface Counted {
  readonly window: Window;
  /** Only those of that task channel; `undefined`: of all. */
  readonly channelSid: string | undefined;
}

/** @param facts in the order of their times, from the window's start on */
export function tally(facts: Iterable<Fact>, counted: Counted): Tally {
  const sums = new Tally();
  for (const fact of select(facts, counted)) sums.add(fact);
  return sums;
}

/** The same of every queue, in one go. */
export function tallyByQueue(facts: Iterable<Fact>, counted: Counted): ReadonlyMap<string, Tally> {
  const byQueue = new Map<string, Tally>();
  for (const fact of select(facts, counted)) {
    if (fact.queueSid !== null) {
      const sums = byQueue.get(fact.queueSid) ?? new Tally();
      byQueue.set(fact.queueSid, sums);
      sums.add(fact);
    }
  }
  return byQueue;
}

function* select(facts: Iterable<Fact>, { window: { end }, channelSid }: Counted): Generator<Fact, void> {
  for (const fact of facts) {
    if (fact.time > end) return;
    if (channelSid === undefined || fact.channelSid === channelSid) yield fact;
  }
}
