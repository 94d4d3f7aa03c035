import type { Clock } from "./clock.js";

/** Rings once at the time that was set last. `Infinity` silences it. */
export interface Alarm {
  set(at: number): void;
}

/** An alarm on an injected clock. */
export function createAlarm(clock: Clock, ring: () => void): Alarm {
  let current = Number.POSITIVE_INFINITY;
  let controller = new AbortController();
  return {
    set(at) {
      if (at === current) return;
      controller.abort();
      controller = new AbortController();
      current = at;
      if (at === Number.POSITIVE_INFINITY) return;
      clock.sleep(at - clock.now(), controller.signal).then(
        () => {
          current = Number.POSITIVE_INFINITY;
          ring();
        },
        () => undefined, // replaced by another time
      );
    },
  };
}
