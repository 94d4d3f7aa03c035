import { Failure } from "../../failure.js";
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
export function openLedger(journal: Journal, progress: Progress, onLost: () => void): Ledger {
  const results = new Map<string, StackResult>();
  let lost: string | undefined;
  const write = (result: StackResult) => {
    results.set(result.name, result);
    try {
      journal.append(result);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      lost ??= error.message;
      onLost();
    }
  };
  return {
    results,
    add: (result) => {
      if (results.has(result.name)) return;
      progress.finished(result);
      write(result);
    },
    replace: write,
    get lost() {
      return lost;
    },
  };
}

/** True for a result after which `--fail-fast` starts no further stack. */
export function isBad({ outcome }: StackResult): boolean {
  return outcome === "failed" || outcome === "findings";
}

/** True for a stack that a run which was cut short has not finished. */
export function isUnfinished(result: StackResult | undefined): boolean {
  return result === undefined || result.outcome === "canceled";
}
