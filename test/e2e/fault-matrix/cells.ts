import fc from "fast-check";
import { HOSTS } from "../harness/hosts.js";
import { CALLS } from "./calls.js";
import { FAULTS } from "./faults.js";
import { type Cell, PHASES } from "./run-cell.js";

/** Each call of each phase with each fault, on both hosts. */
const ALL: readonly Cell[] = HOSTS.flatMap((host) =>
  PHASES.flatMap((phase) =>
    Object.entries(CALLS[phase]).flatMap(([call, times]) =>
      Array.from({ length: times }, (_, index) => index + 1).flatMap((ordinal) =>
        Object.keys(FAULTS).map((fault) => ({ host, phase, call, ordinal, fault })),
      ),
    ),
  ),
);

/** A part of the matrix, as `npm run faults` asks for it. */
export interface Selection {
  readonly host?: string;
  readonly phase?: string;
  readonly call?: string;
  readonly fault?: string;
  /** Most cells, in an order that the seed decides. */
  readonly count?: number;
  readonly seed?: number;
  /** One of `count` parts of the same size that together are all of it, counted from 0. */
  readonly part?: { readonly index: number; readonly count: number };
}

/** The cells of a part of the matrix. */
export function selectCells({ part, ...selection }: Selection): readonly Cell[] {
  const cells = chooseCells(selection);
  return part === undefined ? cells : cells.filter((_, index) => index % part.count === part.index);
}

function chooseCells({ count, seed = 1, ...wanted }: Omit<Selection, "part">): readonly Cell[] {
  const isWanted = (cell: Cell) =>
    Object.entries(wanted).every(([key, value]) => value === undefined || cell[key as keyof typeof wanted] === value);
  const cells = ALL.filter(isWanted);
  if (count === undefined) return cells;
  const subarray = fc.shuffledSubarray(cells, { minLength: cells.length });
  const [shuffled = []] = fc.sample(subarray, { seed, numRuns: 1 });
  return shuffled.slice(0, count);
}
