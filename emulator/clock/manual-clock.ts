import type { Clock } from "./clock.js";

/** Ten years: the furthest a clock is moved at a time. */
export const MAX_ADVANCE_SECONDS = 315_360_000;

/** A clock that stands until it is moved: what is due on the way happens in its order, each at its own time. */
export interface ManualClock extends Clock {
  readonly kind: "manual";
  /**
   * Moves the clock on. Before it leaves a moment it waits for {@link ManualClockOptions.settle}. Calls that overlap are
   * done one after the other.
   *
   * @param milliseconds from 0 up; 0 only does what is due and settles
   * @returns the new time
   */
  advance(milliseconds: number): Promise<number>;
}

export interface ManualClockOptions {
  /** Where it begins. */
  readonly start: number;
  /** Waits until what follows from this moment has happened: callbacks under way are answered, or have had their chance. */
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

/** The earliest by then; of one moment the one that was asked for first. There are few: one a workspace or call under way. */
function findNext(entries: ReadonlySet<Entry>, target: number): Entry | undefined {
  let next: Entry | undefined;
  for (const entry of entries) {
    if (entry.time <= target && (next === undefined || entry.time < next.time)) next = entry;
  }
  return next;
}
