import { setTimeout as pause } from "node:timers/promises";
import type { Ended } from "./to-result.js";

/** How long to wait for another run that has locked a stack, such as the engine of a machine that was killed. */
const WAIT_MS = 10 * 60_000;
const AGAIN_MS = 5_000;
/** How often to see whether to go on. */
const LOOK_MS = 500;

export interface LockedOptions {
  /** Receives the reason of each wait. */
  readonly progress: (text: string) => void;
  /** Receives it once. */
  readonly note: (text: string) => void;
  /** Milliseconds between two runs. Default: 5,000. */
  readonly afterMs?: number;
  /** Milliseconds between two questions whether to wait. Default: 500. */
  readonly lookMs?: number;
}

/**
 * Runs a stack again until it is not locked any more, for ten minutes.
 *
 * @param run ends with a locked stack, or any other result
 * @param isWaiting false to wait no longer
 */
export async function runWhileLocked(
  run: () => Promise<Ended>,
  isWaiting: () => boolean,
  { progress, note, afterMs = AGAIN_MS, lookMs = LOOK_MS }: LockedOptions,
): Promise<Ended> {
  const until = Date.now() + WAIT_MS;
  const text = `locked by another run: tried again until ${new Date(until).toISOString().slice(11, 16)} UTC`;
  for (let turn = 0; ; turn += 1) {
    const ended = await run();
    if (ended.isLocked !== true || !isWaiting() || Date.now() >= until) return ended;
    if (turn === 0) note(text);
    progress(text);
    for (let waited = 0; waited < afterMs && isWaiting(); waited += lookMs) await pause(lookMs);
  }
}
