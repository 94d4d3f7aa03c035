import type { Clock } from "./clock.js";

/** The longest a timer of Node's can be set to. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * The time of this machine, or what a function tells. A machine's time that is set back stands still until it is past.
 * No timer keeps the process alive: an emulator that is closed has nobody left to serve.
 *
 * @param tell milliseconds since 1970; timers go by the real time in any case
 * @param before a time that it is not to be before
 */
export function createRealClock(tell?: () => number, before = Number.NEGATIVE_INFINITY): Clock {
  const read = tell ?? Date.now;
  let latest = before;
  const now = () => {
    latest = Math.max(latest, read());
    return latest;
  };
  return {
    kind: tell ? "given" : "real",
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
