/** Changes the state one unit of work at a time: a request, a timer, an instruction. */
export interface Work {
    /**
     * Runs a unit of work with everything that follows from it, persists the changes, and then sends answers and
     * callbacks. Must not be nested.
     *
     * @throws the error of `run`; the changes made before it are persisted nevertheless
     * @throws KeepError if the changes cannot be persisted; they are made, and a later unit of work tries again
     */
    perform<Result>(run: () => Result): Result;
    /** Runs something before the present unit of work ends, for observers that must not change the state themselves. */
    follow(run: () => void): void;
    /**
     * Runs something after the changes are persisted, so that answers and callbacks report nothing that could still be
     * lost.
     */
    afterCommit(run: () => void): void;
}
/** @param keep persists the changes since its last call */
export declare function createWork(keep: () => void): Work;
