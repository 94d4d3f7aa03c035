export interface LanesOptions {
  /** So many of one lane are under way at a time. */
  readonly perLane: number;
  /** So many of all lanes; default: any number. */
  readonly overall?: number;
  /** Milliseconds of real time after which work no longer counts as under way, but for its own lane. Default: never. */
  readonly patience?: number;
}

type Work = () => Promise<void>;

interface Lane {
  readonly waiting: { readonly order: number; readonly work: Work }[];
  active: number;
}

/** So much may wait in a lane: what nobody takes must not fill the memory. */
const MAX_WAITING = 10_000;

/** Takes work that waits for others, some of it at a time, in the order it came. */
export class Lanes {
  readonly #options: LanesOptions;
  readonly #lanes = new Map<string, Lane>();
  readonly #active = new Set<Promise<void>>();
  readonly #listeners: (() => void)[] = [];
  #order = 0;
  /** What is under way and has not outlived its patience. */
  #counted = 0;

  constructor(options: LanesOptions) {
    this.#options = options;
  }

  /**
   * Starts the work when its lane has room for it.
   *
   * @param name of a lane: what may hold up itself, and nothing else
   * @returns false where too much is waiting in that lane: it will not be done
   */
  add(name: string, work: Work): boolean {
    const lane = this.#lanes.get(name) ?? { waiting: [], active: 0 };
    this.#lanes.set(name, lane);
    if (lane.waiting.length >= MAX_WAITING) return false;
    this.#order += 1;
    lane.waiting.push({ order: this.#order, work });
    this.#startWhatMay();
    return true;
  }

  /** Resolves when nothing is waiting or under way, work that has outlived its patience and what it holds up aside. */
  async settle(): Promise<void> {
    while (this.#counted > 0) await new Promise<void>((resolve) => this.#listeners.push(resolve));
  }

  /** Starts all that is waiting, which is expected to notice the end, and resolves when everything has ended. */
  async close(): Promise<void> {
    for (const lane of this.#lanes.values()) {
      for (const { work } of lane.waiting.splice(0)) this.#start(lane, work);
    }
    while (this.#active.size > 0) await Promise.all(this.#active);
  }

  #startWhatMay(): void {
    const { overall = Number.POSITIVE_INFINITY } = this.#options;
    for (let lane = this.#findNext(); lane && this.#counted < overall; lane = this.#findNext()) {
      const next = lane.waiting.shift();
      if (next) this.#start(lane, next.work);
    }
    for (const listener of this.#listeners.splice(0)) listener();
  }

  /** The lane whose turn it is: of those with room the one that has waited longest. */
  #findNext(): Lane | undefined {
    let next: Lane | undefined;
    for (const lane of this.#lanes.values()) {
      const order = lane.waiting[0]?.order ?? Number.POSITIVE_INFINITY;
      if (lane.active < this.#options.perLane && order < (next?.waiting[0]?.order ?? Number.POSITIVE_INFINITY)) {
        next = lane;
      }
    }
    return next;
  }

  #start(lane: Lane, work: Work): void {
    lane.active += 1;
    this.#counted += 1;
    let isCounted = true;
    const stopCounting = () => {
      this.#counted -= isCounted ? 1 : 0;
      isCounted = false;
    };
    const { patience } = this.#options;
    const impatience =
      patience === undefined
        ? undefined
        : setTimeout(() => {
            stopCounting();
            this.#startWhatMay();
          }, patience).unref();
    const done = work().finally(() => {
      clearTimeout(impatience);
      stopCounting();
      lane.active -= 1;
      this.#active.delete(done);
      this.#forgetIdle();
      this.#startWhatMay();
    });
    this.#active.add(done);
  }

  #forgetIdle(): void {
    for (const [name, { waiting, active }] of this.#lanes) {
      if (waiting.length === 0 && active === 0) this.#lanes.delete(name);
    }
  }
}
