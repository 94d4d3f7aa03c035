import { expect, test } from "vitest";
import { runWhileLocked } from "../../../cli/commands/fleet/run-while-locked.js";
import type { Ended } from "../../../cli/commands/fleet/to-result.js";

const LOCKED: Ended = { outcome: "failed", verdict: "the stack is locked", words: [], isLocked: true };
const FINE: Ended = { outcome: "fine", verdict: "", words: [] };

/** Runs a stack that is locked the first times. */
async function runWith(locked: number, isWaiting: () => boolean) {
  let runs = 0;
  const [shown, notes]: [string[], string[]] = [[], []];
  const run = async () => {
    runs += 1;
    return runs <= locked ? LOCKED : FINE;
  };
  const again = { afterMs: 1, lookMs: 1 };
  const ended = await runWhileLocked(run, isWaiting, {
    progress: (text) => shown.push(text),
    note: (text) => notes.push(text),
    ...again,
  });
  return { ended, runs, shown, notes };
}

test("a stack that is locked is run again until it is not, and the user learns of it once", async () => {
  const { ended, runs, shown, notes } = await runWith(3, () => true);
  expect({ ended, runs }).toEqual({ ended: FINE, runs: 4 });
  expect(shown).toHaveLength(3);
  expect(notes).toEqual([expect.stringMatching(/^locked by another run: tried again until \d\d:\d\d UTC$/)]);
});

test("a stack that is locked has failed if nobody waits any more", async () => {
  expect(await runWith(1, () => false)).toEqual({ ended: LOCKED, runs: 1, shown: [], notes: [] });
  let asked = 0;
  const isWaiting = () => {
    asked += 1;
    return asked <= 4;
  };
  const { ended, notes } = await runWith(9, isWaiting);
  expect(ended).toBe(LOCKED);
  expect(notes).toHaveLength(1);
});
