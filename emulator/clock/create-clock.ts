import type { EmulatorOptions } from "../options.js";
import type { Clock } from "./clock.js";
import { createManualClock, type ManualClock } from "./manual-clock.js";
import { createRealClock } from "./real-clock.js";

/** A manual clock begins at the same moment everywhere, so that a run can be repeated. */
const START = Date.UTC(2026, 0, 1);

/**
 * The clock that the options ask for.
 *
 * @param settle see {@link createManualClock}
 * @throws Error for a start time that is none, or that is of no use
 */
export function createClock(
  { clock = "real", startTime }: Pick<EmulatorOptions, "clock" | "startTime">,
  settle: () => Promise<void>,
): Clock | ManualClock {
  if (startTime !== undefined && !(Number.isSafeInteger(startTime) && startTime >= 0)) {
    throw new Error(`the start time must be milliseconds since 1970, but is ${startTime}`);
  }
  if (startTime !== undefined && clock !== "manual") {
    throw new Error("a start time is for a manual clock only");
  }
  if (typeof clock === "function") {
    return createRealClock(clock);
  }
  return clock === "manual" ? createManualClock({ start: startTime ?? START, settle }) : createRealClock();
}

export function isManual(clock: Clock): clock is ManualClock {
  return clock.kind === "manual";
}
