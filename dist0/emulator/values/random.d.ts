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
export declare function createRandom(seed: number): Random;
