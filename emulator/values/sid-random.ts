import { createRandom } from "./random.js";

/** What SIDs are made of. */
export interface SidRandom {
  next(): number;
  /** Where a repeatable source stands; `undefined` for others. */
  state(): string | undefined;
}

export interface SidRandomOptions {
  /** See `EmulatorOptions.random`. */
  readonly random?: () => number;
  /** An integer; see `EmulatorOptions.randomSeed`. */
  readonly randomSeed?: number;
}

/**
 * The source of numbers that the options ask for.
 *
 * @param kept where an earlier run with a seed stood
 * @throws Error for a seed that is no integer, or that is given beside a source of its own
 */
export function createSidRandom({ random, randomSeed }: SidRandomOptions, kept: string | undefined): SidRandom {
  if (randomSeed === undefined) return { next: random ?? Math.random, state: () => undefined };
  if (random !== undefined || !Number.isSafeInteger(randomSeed)) {
    throw new Error(random ? "random and randomSeed exclude each other" : "randomSeed must be an integer");
  }
  const source = createRandom(kept === undefined ? randomSeed : Number(kept));
  return { next: source.next, state: () => String(source.state) };
}
