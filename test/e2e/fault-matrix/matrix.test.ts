import { describe, expect, test } from "vitest";
import { HOSTS } from "../harness/hosts.js";
import { CALLS } from "./calls.js";
import { type Selection, selectCells } from "./cells.js";
import { type Cell, PHASES, recordCalls, runCell } from "./run-cell.js";

/** A few cells that are the same in each run; `npm run faults` runs all of them, or those that it is asked for. */
const SHORT: Selection = { seed: 20_261, count: 8 };
const selection = JSON.parse(process.env.FAULTS ?? JSON.stringify(SHORT)) as Selection;
const cells = selectCells(selection);

describe.skipIf(process.env.FAULTS !== undefined)("without a fault", () => {
  test.each(HOSTS)("%s: a run makes the calls of the matrix", async (host) => {
    for (const phase of PHASES) {
      const calls = await recordCalls(host, phase);
      const counts: Record<string, number> = {};
      for (const call of calls) counts[call] = (counts[call] ?? 0) + 1;
      expect(counts, phase).toEqual(CALLS[phase]);
    }
  });
});

const named = cells.map((cell): [string, Cell] => [
  [cell.host, cell.phase, cell.call, cell.ordinal, cell.fault].join(" | "),
  cell,
]);

// the table of `npm run faults` is made of these names
test.each(named)("%s", async (_, cell) => {
  expect(await runCell(cell), "the run did not make this call").toBe(true);
});
