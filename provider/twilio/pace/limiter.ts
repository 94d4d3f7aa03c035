import { type Alarm, createAlarm } from "./alarm.js";
import type { Clock } from "./clock.js";
import { type Forecast, forecast } from "./forecast.js";
import { afterAccepted, afterLimited, afterSent, createPace, isOpen, isPaced, type Pace, type Report } from "./pace.js";

/** The right to make one attempt. It is given back with what the answer says, or with nothing if no answer came. */
export interface Permit {
  release(answer?: PermitAnswer): void;
}

export interface PermitAnswer {
  isLimited: boolean;
  hint: Report["hint"];
  retryAfter?: number | undefined;
}

/** Limits how many requests run at a time, and how fast those of one resource key follow each other. */
export interface Limiter {
  /**
   * Resolves when a request of that key may be sent: in the order of the calls, repetitions first. Rejects with the
   * signal's reason if it aborts.
   *
   * @param scope where requests of that key are counted: a workspace; empty for the account
   */
  acquire(key: string, signal: AbortSignal, isAgain: boolean, scope?: string): Promise<Permit>;
}

/** Requests of a key that wait for their turn, because of its limit. */
export interface Queue {
  readonly key: string;
  readonly waiting: number;
  /** Milliseconds that the first of them has waited. */
  readonly elapsed: number;
  readonly now: number;
  /** When the last of them will be sent; undefined if nothing shows that yet. */
  readonly forecast: Forecast | undefined;
  /** The limit, in requests per second, if the server named it. */
  readonly limit: number | undefined;
}

export interface LimiterOptions {
  /** The part of each limit to use, above 0 and at most 1. Default: 0.8. */
  readonly share?: number | undefined;
  /** Receives the queue of a key, often, as long as a request has waited for 10 s. Those that were refused do not count. */
  readonly tell?: (queue: Queue) => void;
  /** Receives the limit of a key, in requests per second, with each answer that names it. */
  readonly learn?: (key: string, limit: number) => void;
}

/** The requests of one key in one scope: those that wait, and the pace of all. */
interface KeyQueue {
  readonly key: string;
  pace: Pace;
  inFlight: number;
  waiting: Waiter[];
}

interface Waiter {
  readonly since: number;
  readonly isAgain: boolean;
  enter(permit: Permit): void;
}

/** Milliseconds of silence about requests that wait. */
const QUIET = 10_000;

/**
 * A limiter with at most `connections` requests at a time, and one pace per key and scope, which it learns from the answers.
 *
 * @example
 * const permit = await limiter.acquire("Workflow-Create", signal, false, "WS…");
 * permit.release({ isLimited: false, hint: { limit: 10, remaining: 0 } });
 */
export function createLimiter(connections: number, clock: Clock, options: LimiterOptions = {}): Limiter {
  return new KeyedLimiter(connections, clock, options);
}

class KeyedLimiter implements Limiter {
  readonly #queues = new Map<string, KeyQueue>();
  readonly #alarm: Alarm;
  readonly #clock: Clock;
  readonly #options: LimiterOptions;
  #free: number;

  constructor(connections: number, clock: Clock, options: LimiterOptions) {
    this.#free = connections;
    this.#clock = clock;
    this.#options = options;
    this.#alarm = createAlarm(clock, () => this.#pump());
  }

  acquire(key: string, signal: AbortSignal, isAgain: boolean, scope = ""): Promise<Permit> {
    const queue = this.#queueOf(key, scope);
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const leave = () => {
        queue.waiting = queue.waiting.filter((other) => other !== waiter);
        reject(signal.reason);
        this.#pump();
      };
      const waiter: Waiter = {
        since: this.#clock.now(),
        isAgain,
        enter(permit) {
          signal.removeEventListener("abort", leave);
          resolve(permit);
        },
      };
      signal.addEventListener("abort", leave, { once: true });
      if (isAgain) queue.waiting.unshift(waiter);
      else queue.waiting.push(waiter);
      this.#pump();
    });
  }

  #queueOf(key: string, scope: string): KeyQueue {
    const name = `${scope} ${key}`;
    const found = this.#queues.get(name);
    if (found !== undefined) return found;
    const pace = createPace(this.#clock.now(), this.#options.share);
    const queue: KeyQueue = { key, pace, inFlight: 0, waiting: [] };
    this.#queues.set(name, queue);
    return queue;
  }

  // one request per queue and round, so that a long queue does not delay the others
  #pump(): void {
    let now = this.#clock.now();
    while ([...this.#queues.values()].filter((queue) => this.#admitNext(queue, now)).length > 0)
      now = this.#clock.now();
    // a turn that comes after the last look is not missed, however long the rest takes
    this.#alarm.set(this.#nextTurn(now));
    for (const queue of this.#queues.values()) this.#tell(queue);
  }

  #admitNext(queue: KeyQueue, now: number): boolean {
    if (this.#free === 0 || !isOpen(queue.pace, now, queue.inFlight)) return false;
    const waiter = queue.waiting.shift();
    if (waiter === undefined) return false;
    this.#free -= 1;
    queue.inFlight += 1;
    queue.pace = afterSent(queue.pace, now);
    waiter.enter({ release: (answer) => this.#release(queue, now, answer) });
    return true;
  }

  #tell(queue: KeyQueue): void {
    const now = this.#clock.now();
    if (longAt(queue) > now) return;
    const { key, pace, waiting } = queue;
    const elapsed = QUIET + now - longAt(queue);
    const [expected, limit] = [forecast(pace, waiting.length, now), pace.gauge?.limit ?? pace.limit];
    this.#options.tell?.({ key, waiting: waiting.length, elapsed, now, forecast: expected, limit });
  }

  #release(queue: KeyQueue, sentAt: number, answer: PermitAnswer | undefined): void {
    this.#free += 1;
    queue.inFlight -= 1;
    if (answer !== undefined) queue.pace = learn(queue.pace, answer, { now: this.#clock.now(), sentAt });
    if (answer?.hint.limit !== undefined) this.#options.learn?.(queue.key, answer.hint.limit);
    this.#pump();
  }

  #nextTurn(now: number): number {
    const waiting = [...this.#queues.values()].filter((queue) => queue.waiting.length > 0);
    const times = waiting.flatMap((queue) => [queue.pace.nextAt, longAt(queue)]);
    return Math.min(...times.filter((time) => time > now));
  }
}

/** When the first request of a queue has waited long for its limit. */
function longAt({ pace, waiting }: KeyQueue): number {
  const first = isPaced(pace) ? waiting.find(({ isAgain }) => !isAgain) : undefined;
  return first === undefined ? Number.POSITIVE_INFINITY : first.since + QUIET;
}

function learn(pace: Pace, answer: PermitAnswer, times: { now: number; sentAt: number }): Pace {
  const report: Report = { ...times, hint: answer.hint, retryAfter: answer.retryAfter };
  return answer.isLimited ? afterLimited(pace, report) : afterAccepted(pace, report);
}
