import type { Position } from "../values/collection.js";
import { lowerBound } from "../values/lower-bound.js";
import type { LogLimits } from "../values/numbered-log.js";
import { Recent } from "../values/recent.js";
import { type StoredEvent, toEventNumber } from "./stored-event.js";

/** The events of one workspace, oldest first: those of the last 30 days, up to limits. */
export class EventHistory {
  readonly #workspaceSid: string;
  readonly #events: Recent<StoredEvent>;
  #count = 0;

  constructor(workspaceSid: string, { count, bytes }: LogLimits) {
    this.#workspaceSid = workspaceSid;
    this.#events = new Recent(count, { bytes, sizeOf: (event) => event.bytes });
  }

  /** The number of events that were ever added. */
  get count(): number {
    return this.#count;
  }

  /** The number of the oldest event that is kept, as of the last addition. */
  get oldest(): number {
    return this.#events.oldest?.number ?? this.#count + 1;
  }

  /** @param event whose number is {@link count} + 1, or higher after a restart */
  add(event: StoredEvent): void {
    this.#count = event.number;
    this.#events.add(event);
  }

  /** The events that are kept at that time. */
  list(now: number): readonly StoredEvent[] {
    return this.#events.list(now);
  }

  get(sid: string, now: number): StoredEvent | undefined {
    const number = toEventNumber(this.#workspaceSid, sid);
    const events = this.list(now);
    const event = number === undefined ? undefined : events[indexOf(events, number)];
    return event?.number === number ? event : undefined;
  }

  /** The position of an event that is or was in the list: see {@link Position}. */
  positionOf(sid: string, now: number): Position | undefined {
    const number = toEventNumber(this.#workspaceSid, sid);
    if (number === undefined || number < 1 || number > this.#count) return undefined;
    const events = this.list(now);
    const before = indexOf(events, number);
    return { before, after: events[before]?.number === number ? before + 1 : before };
  }
}

/** The index of the first event with that number or a higher one. Numbers are consecutive, except after a restart. */
function indexOf(events: readonly StoredEvent[], number: number): number {
  return lowerBound(events.length, (at) => (events[at]?.number ?? 0) < number);
}
