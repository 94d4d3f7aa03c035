import type { Position } from "../store/collection.js";
import { type StoredEvent, toEventNumber } from "./stored-event.js";

/** *documented* (api sheet, section 16) */
const KEPT_MS = 30 * 86_400_000;

/** The events of one workspace, oldest first. Those that are too old, or too many, are let go of. */
export class EventHistory {
  readonly #workspaceSid: string;
  readonly #limit: number;
  #events: StoredEvent[] = [];
  /** Where the oldest one is that is kept: letting go of one at a time would move all others. */
  #start = 0;
  #count = 0;

  /** @param limit how many are kept */
  constructor(workspaceSid: string, limit: number) {
    this.#workspaceSid = workspaceSid;
    this.#limit = limit;
  }

  /** How many there have ever been. */
  get count(): number {
    return this.#count;
  }

  /** @param event its number is one more than {@link count}; after a restart, more */
  add(event: StoredEvent): void {
    this.#count = event.number;
    this.#events.push(event);
    this.#start = Math.max(this.#start, this.#events.length - this.#limit);
    this.#letGo(event.time);
  }

  /** Those that are there at that time. */
  list(now: number): readonly StoredEvent[] {
    this.#letGo(now);
    return this.#start === 0 ? this.#events : this.#events.slice(this.#start);
  }

  get(sid: string, now: number): StoredEvent | undefined {
    const number = toEventNumber(this.#workspaceSid, sid);
    const events = this.list(now);
    const event = number === undefined ? undefined : events[this.#indexOf(events, number)];
    return event?.number === number ? event : undefined;
  }

  /** Of an event that is there, or that was: see {@link Position}. */
  positionOf(sid: string, now: number): Position | undefined {
    const number = toEventNumber(this.#workspaceSid, sid);
    if (number === undefined || number < 1 || number > this.#count) {
      return undefined;
    }
    const events = this.list(now);
    const before = this.#indexOf(events, number);
    return { before, after: events[before]?.number === number ? before + 1 : before };
  }

  /** Of the first event with that number or a later one. Numbers have no gaps but where a restart left one. */
  #indexOf(events: readonly StoredEvent[], number: number): number {
    let low = 0;
    let high = events.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((events[middle]?.number ?? 0) < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  #letGo(now: number): void {
    for (let oldest = this.#events[this.#start]; oldest && oldest.time < now - KEPT_MS; ) {
      this.#start += 1;
      oldest = this.#events[this.#start];
    }
    if (this.#start > 1_000 && this.#start > this.#events.length / 2) {
      this.#events = this.#events.slice(this.#start);
      this.#start = 0;
    }
  }
}
