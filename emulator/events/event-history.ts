import type { Position } from "../values/collection.js";
import { lowerBound } from "../values/lower-bound.js";
import { Recent } from "../values/recent.js";
import { type StoredEvent, toEventNumber } from "./stored-event.js";

/** The events of one workspace, oldest first. Those that are too old, or too many, are let go of. */
export class EventHistory {
  readonly #workspaceSid: string;
  readonly #events: Recent<StoredEvent>;
  #count = 0;

  /** @param limit how many are kept */
  constructor(workspaceSid: string, limit: number) {
    this.#workspaceSid = workspaceSid;
    this.#events = new Recent(limit);
  }

  /** How many there have ever been. */
  get count(): number {
    return this.#count;
  }

  /** @param event its number is one more than {@link count}; after a restart, more */
  add(event: StoredEvent): void {
    this.#count = event.number;
    this.#events.add(event);
  }

  /** Those that are there at that time. */
  list(now: number): readonly StoredEvent[] {
    return this.#events.list(now);
  }

  get(sid: string, now: number): StoredEvent | undefined {
    const number = toEventNumber(this.#workspaceSid, sid);
    const events = this.list(now);
    const event = number === undefined ? undefined : events[indexOf(events, number)];
    return event?.number === number ? event : undefined;
  }

  /** Of an event that is there, or that was: see {@link Position}. */
  positionOf(sid: string, now: number): Position | undefined {
    const number = toEventNumber(this.#workspaceSid, sid);
    if (number === undefined || number < 1 || number > this.#count) return undefined;
    const events = this.list(now);
    const before = indexOf(events, number);
    return { before, after: events[before]?.number === number ? before + 1 : before };
  }
}

/** Of the first event with that number or a later one. Numbers have no gaps but where a restart left one. */
function indexOf(events: readonly StoredEvent[], number: number): number {
  return lowerBound(events.length, (at) => (events[at]?.number ?? 0) < number);
}
