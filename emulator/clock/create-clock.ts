import type { Clock } from "./clock.js";
import { createManualClock, type ManualClock } from "./manual-clock.js";
import { createRealClock } from "./real-clock.js";

/** A manual clock starts at the same time in every run, so that runs can be repeated. */
const START = Date.UTC(2026, 0, 1);

export interface ClockOptions {
  /** See `EmulatorOptions.clock`. */
  readonly clock?: "real" | "manual" | (() => number);
  /** The start of a manual clock, in milliseconds since 1970. */
  readonly startTime?: number;
}

/**
 * Creates the clock that the options ask for.
 *
 * @param settle see {@link createManualClock}
 * @param kept the clock of the earlier run whose state is restored
 * @throws Error for a start time that is invalid or does not apply, and for a real clock that would have to go back
 */
export function createClock(
  { clock = "real", startTime }: ClockOptions,
  settle: () => Promise<void>,
  kept?: { readonly time: number; readonly isManual: boolean },
): Clock | ManualClock {
  if (startTime !== undefined && !(Number.isSafeInteger(startTime) && startTime >= 0)) {
    throw new Error(`the start time must be milliseconds since 1970, but is ${startTime}`);
  }
  if (startTime !== undefined && clock !== "manual") throw new Error("a start time is for a manual clock only");
  if (clock === "manual") return createManualClock({ start: kept?.time ?? startTime ?? START, settle });
  const real = createRealClock(typeof clock === "function" ? clock : undefined, kept?.time);
  if (kept?.isManual && kept.time > Date.now()) {
    const time = new Date(kept.time).toISOString();
    throw new Error(`the data were left at ${time}, where a manual clock had been moved: go on with a manual clock`);
  }
  return real;
}

export function isManual(clock: Clock): clock is ManualClock {
  return clock.kind === "manual";
}
