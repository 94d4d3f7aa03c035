import { type Alarm, createAlarm } from "./alarm.js";
import type { Clock } from "./clock.js";
import { afterAccepted, afterLimited, afterSent, createPace, isOpen, type Pace, type Report } from "./pace.js";

/** The right to make one attempt; given back with what the answer taught, or nothing where none came. */
export interface Permit {
  release(answer?: PermitAnswer): void;
}

export interface PermitAnswer {
  isLimited: boolean;
  hint: Report["hint"];
  retryAfter?: number | undefined;
}

/** Bounds how many requests are under way, and how fast those of one resource key follow each other. */
export interface Limiter {
  /**
   * Resolves when a request of that key may be sent; in the order of the calls, those that come again first.
   * Rejects with the signal's reason when it aborts.
   */
  acquire(key: string, signal: AbortSignal, isAgain: boolean): Promise<Permit>;
}

// The requests of one key: those waiting, and how fast they may go.
interface Lane {
  pace: Pace;
  inFlight: number;
  queue: Waiter[];
}

type Waiter = (permit: Permit) => void;

/**
 * A limiter over at most `connections` requests at a time, and one pace a key, learned as it goes.
 *
 * @example
 * const permit = await limiter.acquire("Workflow-Create", signal, false);
 * permit.release({ isLimited: false, hint: { limit: 10, remaining: 0 } });
 */
export function createLimiter(connections: number, clock: Clock): Limiter {
  return new LaneLimiter(connections, clock);
}

class LaneLimiter implements Limiter {
  readonly #lanes = new Map<string, Lane>();
  readonly #alarm: Alarm;
  readonly #clock: Clock;
  #free: number;

  constructor(connections: number, clock: Clock) {
    this.#free = connections;
    this.#clock = clock;
    this.#alarm = createAlarm(clock, () => this.#pump());
  }

  acquire(key: string, signal: AbortSignal, isAgain: boolean): Promise<Permit> {
    const lane = this.#laneOf(key);
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const leave = () => {
        lane.queue = lane.queue.filter((other) => other !== enter);
        reject(signal.reason);
        this.#pump();
      };
      const enter: Waiter = (permit) => {
        signal.removeEventListener("abort", leave);
        resolve(permit);
      };
      signal.addEventListener("abort", leave, { once: true });
      if (isAgain) lane.queue.unshift(enter);
      else lane.queue.push(enter);
      this.#pump();
    });
  }

  #laneOf(key: string): Lane {
    const found = this.#lanes.get(key);
    if (found !== undefined) return found;
    const lane: Lane = { pace: createPace(this.#clock.now()), inFlight: 0, queue: [] };
    this.#lanes.set(key, lane);
    return lane;
  }

  // One a lane and round, so that a long queue holds up no other.
  #pump(): void {
    let isMoving = true;
    while (isMoving) {
      isMoving = false;
      for (const lane of this.#lanes.values()) isMoving = this.#admitNext(lane) || isMoving;
    }
    this.#alarm.set(this.#nextTurn());
  }

  #admitNext(lane: Lane): boolean {
    const now = this.#clock.now();
    if (this.#free === 0 || !isOpen(lane.pace, now, lane.inFlight)) return false;
    const enter = lane.queue.shift();
    if (enter === undefined) return false;
    this.#free -= 1;
    lane.inFlight += 1;
    lane.pace = afterSent(lane.pace, now);
    enter({ release: (answer) => this.#release(lane, now, answer) });
    return true;
  }

  #release(lane: Lane, sentAt: number, answer: PermitAnswer | undefined): void {
    this.#free += 1;
    lane.inFlight -= 1;
    if (answer !== undefined) lane.pace = learn(lane.pace, answer, { now: this.#clock.now(), sentAt });
    this.#pump();
  }

  #nextTurn(): number {
    const now = this.#clock.now();
    const waiting = [...this.#lanes.values()].filter((lane) => lane.queue.length > 0 && lane.pace.nextAt > now);
    return Math.min(...waiting.map((lane) => lane.pace.nextAt));
  }
}

function learn(pace: Pace, answer: PermitAnswer, times: { now: number; sentAt: number }): Pace {
  const report: Report = { ...times, hint: answer.hint, retryAfter: answer.retryAfter };
  return answer.isLimited ? afterLimited(pace, report) : afterAccepted(pace, report);
}
