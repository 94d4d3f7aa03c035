import type { Window } from "../parameters/window.js";
import { Durations } from "./durations.js";
import type { Fact, FactKind } from "./fact.js";

/** So many tasks and reservations go into the split by wait time, the earliest. *documented* (Twilio's OpenAPI file) */
const MAX_SPLIT = 10_000;

/** What counted in a window of time. */
export class Tally {
  readonly untilAccepted = new Durations();
  readonly untilCanceled = new Durations();
  readonly inQueueUntilAccepted = new Durations();
  readonly waits: { accepted: number[]; canceled: number[] } = { accepted: [], canceled: [] };
  readonly #counts = new Map<FactKind, number>();

  add({ kind, span, inQueue }: Fact): void {
    this.#counts.set(kind, this.count(kind) + 1);
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
    return this.#counts.get(kind) ?? 0;
  }

  #addWait(waits: number[], span: number): void {
    if (this.waits.accepted.length + this.waits.canceled.length < MAX_SPLIT) {
      waits.push(span);
    }
  }
}

/**
 * Counts facts of a window.
 *
 * @param facts in the order of their times, from the window's start on
 * @param channelSid only those of that channel; `undefined`: of all
 */
export function tally(facts: readonly Fact[], { end }: Window, channelSid: string | undefined): Tally {
  const counted = new Tally();
  for (const fact of facts) {
    if (fact.time > end) {
      break;
    }
    if (channelSid === undefined || fact.channelSid === channelSid) {
      counted.add(fact);
    }
  }
  return counted;
}
