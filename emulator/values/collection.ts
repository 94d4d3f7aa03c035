import { invariant } from "../../language/index.js";
import { lowerBound } from "./lower-bound.js";

/** The members of every stored object. Dates are ISO 8601 with whole seconds. */
export interface Resource {
  readonly sid: string;
  friendlyName: string;
  readonly dateCreated: string;
  dateUpdated: string;
  /** Counts real changes, so that an outdated rendered form is recognized. */
  revision: number;
}

/** The position of an object, also after its deletion: the number of items before it, and up to and including it. */
export interface Position {
  before: number;
  after: number;
}

export type Changes<T extends Resource> = {
  [K in Exclude<keyof T, keyof Resource | "friendlyName">]?: T[K] | undefined;
} & { friendlyName?: string | undefined };

/** Called after each change of a collection. */
export interface CollectionObserver<T> {
  put(item: T): void;
  remove(item: T): void;
}

/** Objects of one kind in the order of their creation, found by SID or by name without a scan. */
export class Collection<T extends Resource> {
  readonly #bySid = new Map<string, T>();
  readonly #byName = new Map<string, Set<T>>();
  /** Also of deleted objects, so that paging continues from the token of a deleted object. */
  readonly #numbers = new Map<string, number>();
  readonly #items: T[] = [];
  #observer: CollectionObserver<T> | undefined;

  get items(): readonly T[] {
    return this.#items;
  }

  get size(): number {
    return this.#items.length;
  }

  get(sid: string): T | undefined {
    return this.#bySid.get(sid);
  }

  has(sid: string): boolean {
    return this.#bySid.has(sid);
  }

  named(friendlyName: string): ReadonlySet<T> {
    return this.#byName.get(friendlyName) ?? new Set();
  }

  get isObserved(): boolean {
    return this.#observer !== undefined;
  }

  /** Reports all changes from now on. */
  observe(observer: CollectionObserver<T>): void {
    this.#observer = observer;
  }

  add(item: T): T {
    this.#bySid.set(item.sid, item);
    this.#numbers.set(item.sid, this.#numbers.size);
    this.#items.push(item);
    this.#index(item);
    this.#observer?.put(item);
    return item;
  }

  remove(item: T): void {
    const position = this.positionOf(item.sid);
    if (this.#bySid.delete(item.sid) && position) {
      this.#items.splice(position.before, 1);
      this.#byName.get(item.friendlyName)?.delete(item);
      this.#observer?.remove(item);
    }
  }

  /**
   * Applies the changes that really differ, and sets `dateUpdated` only then. `undefined` leaves a member unchanged.
   */
  update(item: T, changes: Changes<T>, now: string): boolean {
    const differing = Object.entries(changes).filter(
      ([key, value]) => value !== undefined && value !== item[key as keyof T],
    );
    if (differing.length === 0) return false;
    this.#byName.get(item.friendlyName)?.delete(item);
    Object.assign(item, Object.fromEntries(differing), { dateUpdated: now, revision: item.revision + 1 });
    this.#index(item);
    this.#observer?.put(item);
    return true;
  }

  positionOf(sid: string): Position | undefined {
    const number = this.#numbers.get(sid);
    if (number === undefined) return undefined;
    const before = this.#countBelow(number);
    return { before, after: this.#bySid.has(sid) ? before + 1 : before };
  }

  #index(item: T): void {
    const namesakes = this.#byName.get(item.friendlyName);
    if (namesakes) namesakes.add(item);
    else this.#byName.set(item.friendlyName, new Set([item]));
  }

  #countBelow(number: number): number {
    return lowerBound(this.#items.length, (at) => {
      const item = this.#items[at];
      const other = item && this.#numbers.get(item.sid);
      invariant(other !== undefined, "every item has a number");
      return other < number;
    });
  }
}
