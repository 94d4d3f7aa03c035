import { lowerBound } from "../values/lower-bound.js";
import { KEPT_MS } from "../values/recent.js";
import type { Fact, FactScope } from "./fact.js";
import { FactColumns } from "./fact-columns.js";

const FIRST_CAPACITY = 64;

/** What counted in a workspace, in the order of its times. What is older than 30 days, or too much, is let go of. */
export class FactLog {
  readonly #limit: number;
  #columns: FactColumns;
  /** Where the oldest one is; from the end of the columns it goes on at their start. */
  #start = 0;
  #size = 0;
  #count = 0;

  /** @param limit how many facts are kept */
  constructor(limit: number) {
    this.#limit = limit;
    this.#columns = new FactColumns(Math.min(limit, FIRST_CAPACITY));
  }

  /** How many there have ever been. */
  get count(): number {
    return this.#count;
  }

  add(fact: Fact): void {
    this.#count += 1;
    if (this.#limit === 0) return;
    while (this.#size > 0 && this.#timeOf(0) < fact.time - KEPT_MS) this.#letGo();
    if (this.#size === this.#columns.capacity) {
      if (this.#size < this.#limit) this.#grow();
      else this.#letGo();
    }
    this.#columns.set(this.#toIndex(this.#size), fact);
    this.#size += 1;
  }

  /** After a restart: facts of an earlier run, the last of which had that number. */
  restore(facts: readonly Fact[], number: number): void {
    for (const fact of facts) this.add(fact);
    this.#count = number;
  }

  /**
   * Facts of that time or later; with a scope, those of it. They are made one at a time, each time they are gone through,
   * and not all at once: nothing of them stays.
   */
  since(time: number, scope?: FactScope): Iterable<Fact> {
    return { [Symbol.iterator]: () => this.#read(time, scope) };
  }

  *#read(time: number, scope: FactScope | undefined): Generator<Fact, void> {
    for (let at = lowerBound(this.#size, (place) => this.#timeOf(place) < time); at < this.#size; at += 1) {
      const index = this.#toIndex(at);
      if (scope === undefined || this.#columns.isOf(index, scope)) yield this.#columns.get(index);
    }
  }

  #timeOf(at: number): number {
    return this.#columns.times[this.#toIndex(at)] ?? 0;
  }

  #toIndex(at: number): number {
    const index = this.#start + at;
    return index < this.#columns.capacity ? index : index - this.#columns.capacity;
  }

  #letGo(): void {
    this.#start = this.#toIndex(1);
    this.#size -= 1;
  }

  #grow(): void {
    const larger = new FactColumns(Math.min(this.#limit, this.#columns.capacity * 2));
    for (let at = 0; at < this.#size; at += 1) larger.set(at, this.#columns.get(this.#toIndex(at)));
    this.#columns = larger;
    this.#start = 0;
  }
}
