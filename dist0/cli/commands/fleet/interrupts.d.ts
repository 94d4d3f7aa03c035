/** The requests of a user to end a run. */
export interface Interrupts {
    /** How often the user asked. */
    readonly count: number;
    /** Calls a listener at the second request and each one after. @returns ends that */
    listen(listener: () => void): () => void;
}
/**
 * Counts Ctrl-C and SIGTERM. At the first one no further stack starts, and those that run are finished; at the second one,
 * engines are asked to stop after their current steps.
 *
 * @param wait resolves at the next request
 * @param onFirst is called at the first one
 */
export declare function countInterrupts(wait: () => Promise<void>, onFirst: () => void): Interrupts & {
    request(): void;
};
