import type { Clock } from "./clock.js";

/** Ten years, the maximum of one advance. */
export const MAX_ADVANCE_SECONDS = 315_360_000;

/** A clock that moves only by `advance`. Everything due on the way happens in order, each at its own time. */
export interface ManualClock extends Clock {
  readonly kind: "manual";
  /**
   * Moves the clock. Before it leaves a moment, it waits for {@link ManualClockOptions.settle}. Overlapping calls run
   * one after the other.
   *
   * @param milliseconds 0 or more; 0 only does what is due and settles
   * @returns the new time
   */
  advance(milliseconds: number): Promise<number>;
}

export interface ManualClockOptions {
  /** The time at which the clock starts. */
  readonly start: number;
  /**
   * Waits until the consequences of this moment have happened: callbacks under way are answered, or their patience has
   * ended.
   */
  settle(): Promise<void>;
}

interface Entry {
  readonly time: number;
  readonly run: () => void;
}

export function createManualClock({ start, settle }: ManualClockOptions): ManualClock {
  let time = start;
  let last: Promise<unknown> = Promise.resolve();
  const entries = new Set<Entry>();

  async function advanceTo(target: number): Promise<number> {
    await settle();
    for (let next = findNext(entries, target); next; next = findNext(entries, target)) {
      time = Math.max(time, next.time);
      entries.delete(next);
      next.run();
      await settle();
    }
    time = target;
    return time;
  }

  return {
    kind: "manual",
    now: () => time,
    at(due, run) {
      const entry = { time: due, run };
      entries.add(entry);
      return () => entries.delete(entry);
    },
    advance(milliseconds) {
      const done = last.then(() => advanceTo(time + milliseconds));
      last = done.catch(() => {});
      return done;
    },
  };
}

/**
 * Finds the earliest entry up to `target`, and the one added first if two are due at the same time. There are few
 * entries: one per workspace and per callback under way.
 */
function findNext(entries: ReadonlySet<Entry>, target: number): Entry | undefined {
  let next: Entry | undefined;
  for (const entry of entries) {
    if (entry.time <= target && (next === undefined || entry.time < next.time)) next = entry;
  }
  return next;
}
