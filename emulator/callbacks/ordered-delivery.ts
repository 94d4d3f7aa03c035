/** Arranges for `giveUp` to be called later, and returns a function that cancels that. */
export type Patience = (giveUp: () => void) => () => void;

/** Patience measured on the clock of this machine. */
export function waitAtMost(milliseconds: number): Patience {
  return (giveUp) => {
    const timer = setTimeout(giveUp, milliseconds).unref();
    return () => clearTimeout(timer);
  };
}

export interface OrderedDeliveryOptions {
  /** How many deliveries to one receiver are under way at a time. */
  readonly perReceiver: number;
  /** How many deliveries are under way in all; default: any number. */
  readonly overall?: number;
  /** When a delivery stops counting as under way, except for its own receiver; default: never. */
  readonly patience?: Patience;
}

type Deliver = () => Promise<void>;

interface Receiver {
  readonly waiting: { readonly order: number; readonly deliver: Deliver }[];
  active: number;
}

/** Deliveries that may wait for one receiver: a receiver that never answers must not fill the memory. */
const MAX_WAITING = 10_000;

/** Delivers in the order of arrival, a few at a time, so that a slow receiver holds up only its own deliveries. */
export class OrderedDelivery {
  readonly #options: OrderedDeliveryOptions;
  readonly #receivers = new Map<string, Receiver>();
  readonly #active = new Set<Promise<void>>();
  readonly #listeners: (() => void)[] = [];
  #order = 0;
  /** Deliveries under way whose patience has not ended. */
  #counted = 0;

  constructor(options: OrderedDeliveryOptions) {
    this.#options = options;
  }

  /**
   * Starts the delivery as soon as its receiver is free.
   *
   * @param name of the receiver
   * @returns false if too many deliveries wait for that receiver: this one is dropped
   */
  add(name: string, deliver: Deliver): boolean {
    const receiver = this.#receivers.get(name) ?? { waiting: [], active: 0 };
    this.#receivers.set(name, receiver);
    if (receiver.waiting.length >= MAX_WAITING) return false;
    this.#order += 1;
    receiver.waiting.push({ order: this.#order, deliver });
    this.#startNext();
    return true;
  }

  /** Resolves when nothing waits or is under way, except for deliveries whose patience has ended and those after them. */
  async settle(): Promise<void> {
    while (this.#counted > 0) await new Promise<void>((resolve) => this.#listeners.push(resolve));
  }

  /** Starts everything that waits, which is expected to notice the end, and resolves when all deliveries have ended. */
  async close(): Promise<void> {
    for (const receiver of this.#receivers.values()) {
      for (const { deliver } of receiver.waiting.splice(0)) this.#start(receiver, deliver);
    }
    while (this.#active.size > 0) await Promise.all(this.#active);
  }

  #startNext(): void {
    const { overall = Number.POSITIVE_INFINITY } = this.#options;
    for (let next = this.#findNext(); next && this.#counted < overall; next = this.#findNext()) {
      const first = next.waiting.shift();
      if (first) this.#start(next, first.deliver);
    }
    for (const listener of this.#listeners.splice(0)) listener();
  }

  /** The free receiver whose first delivery has waited longest. */
  #findNext(): Receiver | undefined {
    let next: Receiver | undefined;
    let earliest = Number.POSITIVE_INFINITY;
    for (const receiver of this.#receivers.values()) {
      const order = receiver.waiting[0]?.order;
      if (order === undefined || order >= earliest || receiver.active >= this.#options.perReceiver) continue;
      next = receiver;
      earliest = order;
    }
    return next;
  }

  #start(receiver: Receiver, deliver: Deliver): void {
    receiver.active += 1;
    this.#counted += 1;
    let isCounted = true;
    const stopCounting = () => {
      this.#counted -= isCounted ? 1 : 0;
      isCounted = false;
    };
    const cancelPatience = this.#options.patience?.(() => {
      stopCounting();
      this.#startNext();
    });
    const done = deliver().finally(() => {
      cancelPatience?.();
      stopCounting();
      receiver.active -= 1;
      this.#active.delete(done);
      this.#forgetIdle();
      this.#startNext();
    });
    this.#active.add(done);
  }

  #forgetIdle(): void {
    for (const [name, { waiting, active }] of this.#receivers) {
      if (waiting.length === 0 && active === 0) this.#receivers.delete(name);
    }
  }
}
