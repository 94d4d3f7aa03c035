import { lowerBound } from "../values/lower-bound.js";
import { Recent } from "../values/recent.js";
import type { CountedEvent, EventScope } from "./counted-event.js";

/** The counted events of a workspace, oldest first: those of the last 30 days, up to a limit. */
export class CountedEventLog {
  readonly #recent: Recent<CountedEvent>;
  #count = 0;

  /** @param limit the number of events kept */
  constructor(limit: number) {
    this.#recent = new Recent(limit);
  }

  /** The number of events that were ever added. */
  get count(): number {
    return this.#count;
  }

  add(event: CountedEvent): void {
    this.#count += 1;
    this.#recent.add(event);
  }

  /** Adds the events of an earlier run after a restart; `number` is that of the last one. */
  restore(events: readonly CountedEvent[], number: number): void {
    for (const event of events) this.add(event);
    this.#count = number;
  }

  /** The events at `time` or later, of one scope if it is given. The result can be iterated more than once. */
  since(time: number, scope?: EventScope): Iterable<CountedEvent> {
    return { [Symbol.iterator]: () => this.#read(time, scope) };
  }

  *#read(time: number, scope: EventScope | undefined): Generator<CountedEvent, void> {
    const events = this.#recent.all();
    for (
      let at = lowerBound(events.length, (index) => (events[index]?.time ?? 0) < time);
      at < events.length;
      at += 1
    ) {
      const event = events[at];
      if (event && (scope === undefined || isOf(event, scope))) yield event;
    }
  }
}

function isOf(event: CountedEvent, { member, sid }: EventScope): boolean {
  return sid === undefined ? event[member] !== null : event[member] === sid;
}
