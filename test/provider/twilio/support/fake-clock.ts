import type { Clock } from "../../../../provider/twilio/index.js";

/** A clock that never waits: sleeping moves it on. `sleeps` holds what was waited for. */
export interface FakeClock extends Clock {
  sleeps: number[];
}

export function createFakeClock(start = 1_800_000_000_000): FakeClock {
  let time = start;
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => time,
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      sleeps.push(ms);
      time += ms;
    },
  };
}

/** A clock for many things at once: time moves to the next sleeper when nothing else is left to do. */
export interface VirtualClock extends Clock {
  /** Runs until the given work is done, and gives its result. */
  run<T>(work: Promise<T>): Promise<T>;
}

interface Sleeper {
  at: number;
  wake(): void;
}

export function createVirtualClock(start = 0): VirtualClock {
  let time = start;
  let sleepers: Sleeper[] = [];
  const idle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    now: () => time,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { at: time + Math.max(0, ms), wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener("abort", () => {
          sleepers = sleepers.filter((other) => other !== sleeper);
          reject(signal.reason);
        });
      }),
    async run(work) {
      let isDone = false;
      const end = () => {
        isDone = true;
      };
      work.then(end, end);
      await idle();
      while (!isDone) {
        const next = sleepers.reduce<Sleeper | undefined>(
          (a, b) => (a === undefined || b.at < a.at ? b : a),
          undefined,
        );
        if (next === undefined) throw new Error("nobody sleeps and the work is not done");
        sleepers = sleepers.filter((other) => other !== next);
        time = next.at;
        next.wake();
        await idle();
      }
      return work;
    },
  };
}
