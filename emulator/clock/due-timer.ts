import type { Cancel, Clock } from "./clock.js";

export interface DueTimer {
  /** To be called after everything that may have brought the next time nearer. */
  look(): void;
  stop(): void;
}

/**
 * Keeps one timer at the time something is due next. A time that moved away is noticed when the timer goes off, not
 * before: setting it anew on each command would cost more than a look in vain.
 *
 * @param nextDue `undefined` while nothing is due
 * @param run does what is due; has to bring `nextDue` past the present
 */
export function createDueTimer(clock: Clock, nextDue: () => number | undefined, run: () => void): DueTimer {
  let set: { readonly time: number; readonly cancel: Cancel } | undefined;

  function look(): void {
    const due = nextDue();
    if (due !== undefined && (set === undefined || due < set.time)) {
      set?.cancel();
      set = { time: due, cancel: clock.at(due, goOff) };
    }
  }

  function goOff(): void {
    set = undefined;
    const due = nextDue();
    if (due !== undefined && due <= clock.now()) run();
    look();
  }

  return {
    look,
    stop() {
      set?.cancel();
      set = undefined;
    },
  };
}
