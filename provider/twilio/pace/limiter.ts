import { type Alarm, createAlarm } from "./alarm.js";
import type { Clock } from "./clock.js";
import { afterAccepted, afterLimited, afterSent, createPace, isOpen, type Pace, type Report } from "./pace.js";

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
   */
  acquire(key: string, signal: AbortSignal, isAgain: boolean): Promise<Permit>;
}

/** The requests of one key: those that wait, and the pace of all. */
interface KeyQueue {
  pace: Pace;
  inFlight: number;
  waiting: Waiter[];
}

type Waiter = (permit: Permit) => void;

/**
 * A limiter with at most `connections` requests at a time, and one pace per key, which it learns from the answers.
 *
 * @example
 * const permit = await limiter.acquire("Workflow-Create", signal, false);
 * permit.release({ isLimited: false, hint: { limit: 10, remaining: 0 } });
 */
export function createLimiter(connections: number, clock: Clock): Limiter {
  return new KeyedLimiter(connections, clock);
}

class KeyedLimiter implements Limiter {
  readonly #queues = new Map<string, KeyQueue>();
  readonly #alarm: Alarm;
  readonly #clock: Clock;
  #free: number;

  constructor(connections: number, clock: Clock) {
    this.#free = connections;
    this.#clock = clock;
    this.#alarm = createAlarm(clock, () => this.#pump());
  }

  acquire(key: string, signal: AbortSignal, isAgain: boolean): Promise<Permit> {
    const queue = this.#queueOf(key);
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const leave = () => {
        queue.waiting = queue.waiting.filter((other) => other !== enter);
        reject(signal.reason);
        this.#pump();
      };
      const enter: Waiter = (permit) => {
        signal.removeEventListener("abort", leave);
        resolve(permit);
      };
      signal.addEventListener("abort", leave, { once: true });
      if (isAgain) queue.waiting.unshift(enter);
      else queue.waiting.push(enter);
      this.#pump();
    });
  }

  #queueOf(key: string): KeyQueue {
    const found = this.#queues.get(key);
    if (found !== undefined) return found;
    const queue: KeyQueue = { pace: createPace(this.#clock.now()), inFlight: 0, waiting: [] };
    this.#queues.set(key, queue);
    return queue;
  }

  // one request per queue and round, so that a long queue does not delay the others
  #pump(): void {
    let isMoving = true;
    while (isMoving) {
      isMoving = false;
      for (const queue of this.#queues.values()) isMoving = this.#admitNext(queue) || isMoving;
    }
    this.#alarm.set(this.#nextTurn());
  }

  #admitNext(queue: KeyQueue): boolean {
    const now = this.#clock.now();
    if (this.#free === 0 || !isOpen(queue.pace, now, queue.inFlight)) return false;
    const enter = queue.waiting.shift();
    if (enter === undefined) return false;
    this.#free -= 1;
    queue.inFlight += 1;
    queue.pace = afterSent(queue.pace, now);
    enter({ release: (answer) => this.#release(queue, now, answer) });
    return true;
  }

  #release(queue: KeyQueue, sentAt: number, answer: PermitAnswer | undefined): void {
    this.#free += 1;
    queue.inFlight -= 1;
    if (answer !== undefined) queue.pace = learn(queue.pace, answer, { now: this.#clock.now(), sentAt });
    this.#pump();
  }

  #nextTurn(): number {
    const now = this.#clock.now();
    const waiting = [...this.#queues.values()].filter((queue) => queue.waiting.length > 0 && queue.pace.nextAt > now);
    return Math.min(...waiting.map((queue) => queue.pace.nextAt));
  }
}

function learn(pace: Pace, answer: PermitAnswer, times: { now: number; sentAt: number }): Pace {
  const report: Report = { ...times, hint: answer.hint, retryAfter: answer.retryAfter };
  return answer.isLimited ? afterLimited(pace, report) : afterAccepted(pace, report);
}
