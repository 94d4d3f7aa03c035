import type { StackResult } from "../../fleet/job.js";
import type { Journal } from "../../fleet/journal.js";
import type { Progress } from "./show-progress.js";
/** The results of a run: known here, shown, and in the journal. */
export interface Ledger {
    readonly results: ReadonlyMap<string, StackResult>;
    /** Adds the result of a stack, unless it has one. */
    add(result: StackResult): void;
    /** Replaces a result by the one that counts for all machines. */
    replace(result: StackResult): void;
    /** Why the journal lacks results; undefined if it has them all. */
    readonly lost: string | undefined;
}
/** @param onLost called when the journal cannot be written any more */
export declare function openLedger(journal: Journal, progress: Progress, onLost: () => void): Ledger;
/** True for a result after which `--fail-fast` starts no further stack. */
export declare function isBad({ outcome }: StackResult): boolean;
/** True for a stack that a run which was cut short has not finished. */
export declare function isUnfinished(result: StackResult | undefined): boolean;
