/** The source of random numbers for SIDs. */
export interface SidRandom {
    next(): number;
    /** The state of a repeatable source; `undefined` for others. */
    state(): string | undefined;
}
export interface SidRandomOptions {
    /** See `EmulatorOptions.random`. */
    readonly random?: () => number;
    /** An integer; see `EmulatorOptions.randomSeed`. */
    readonly randomSeed?: number;
}
/**
 * Creates the source that the options ask for.
 *
 * @param kept the state of the source in an earlier run
 * @throws Error for a seed that is not an integer, or that is given together with `random`
 */
export declare function createSidRandom({ random, randomSeed }: SidRandomOptions, kept: string | undefined): SidRandom;
