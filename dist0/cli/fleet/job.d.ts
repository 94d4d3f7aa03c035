import type { Line } from "../report/index.js";
/** Commands that a fleet runs for each of its stacks. */
export type FleetCommand = "preview" | "up" | "drift" | "validate";
/** One command for one stack. A queue carries its name only: each machine has the rest itself. */
export interface FleetJob {
    /** The name of the stack in the fleet, which is unique: `sites/berlin:prod`. */
    readonly name: string;
    readonly command: FleetCommand;
    /** Absolute folder of the project. */
    readonly folder: string;
    readonly stack: string;
    /** Keys of everything that it shares with other jobs, each with a limit: its account, its workspace. */
    readonly shares: readonly string[];
}
/** The end of a job. */
export type Outcome = 
/** Nothing changes, nothing drifted, no finding is an error. */
"fine"
/** Changed, or with `preview`: would change. */
 | "changed"
/** It drifted, or its files have errors. */
 | "findings" | "failed"
/** The user ended it. */
 | "canceled"
/** It was not started. */
 | "skipped";
/** Words about one object of a stack. */
export interface Words {
    /** `workflow "Main" changes`. */
    readonly title: string;
    readonly lines: readonly Line[];
}
/** The result of a job. Plain data without secrets. */
export interface StackResult {
    readonly name: string;
    readonly outcome: Outcome;
    /** One sentence, without a full stop at the end. */
    readonly verdict: string;
    readonly words: readonly Words[];
    /** What to do next, if that is known. */
    readonly advice?: string;
    readonly seconds: number;
    /** True if a run that was resumed had it. */
    readonly isEarlier?: boolean;
}
