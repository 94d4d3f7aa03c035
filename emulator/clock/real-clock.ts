import type { Clock } from "./clock.js";

/** The maximum of a Node timer. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * The time of this machine, or of a function. If the machine's time is set back, the clock does not move until that
 * time is reached again. Timers do not keep the process alive.
 *
 * @param source returns milliseconds since 1970; timers use the machine's time regardless
 * @param before the earliest time that the clock may show
 */
export function createRealClock(source?: () => number, before = Number.NEGATIVE_INFINITY): Clock {
  const read = source ?? Date.now;
  let latest = before;
  const now = () => {
    latest = Math.max(latest, read());
    return latest;
  };
  return {
    kind: source ? "given" : "real",
    now,
    at(time, run) {
      let timer: NodeJS.Timeout;
      const set = () => {
        const rest = Math.max(0, Math.ceil(time - now()));
        timer = setTimeout(rest > LONGEST_MS ? set : run, Math.min(rest, LONGEST_MS)).unref();
      };
      set();
      return () => clearTimeout(timer);
    },
  };
}
