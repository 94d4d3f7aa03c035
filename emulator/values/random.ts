/** A source of random numbers from 0 to less than 1 that can be continued. */
export interface Random {
  next(): number;
  /** The seed that continues from here. */
  readonly state: number;
}

/**
 * mulberry32, which returns the same numbers for the same seed on every machine.
 *
 * @param seed an integer, of which the lower 32 bits count
 */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return {
    get state() {
      return state;
    },
    next() {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
    },
  };
}
