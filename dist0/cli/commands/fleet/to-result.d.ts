import type { FleetJob, Outcome, StackResult, Words } from "../../fleet/job.js";
import type { Report } from "../../report/index.js";
import type { Ran } from "../../stack/pulumi.js";
/** A result before its name and its time are known. */
export interface Ended extends Omit<StackResult, "name" | "seconds"> {
    /** True if another run has locked the stack. */
    readonly isLocked?: true;
}
/** Describes the objects of a report. */
export declare function toWords({ objects, foreign, outside }: Report): Words[];
/** The sentence of a report, without the name of its stack, which the fleet's report has. */
export declare function toSentence({ verdict, stack }: Report): string;
/** The result of a command of Pulumi's CLI that failed. */
export declare function toFailed(job: FleetJob, ran: Ran, errors: readonly string[]): Ended;
/** The result of a command that was refused. */
export declare function toRefused(job: FleetJob, error: unknown): Ended;
/** The result of a stack at whose run machine after machine ended. */
export declare function toAbandoned(job: FleetJob, ends: number): StackResult;
/** The result of a job that was not run to its end. */
export declare function toStopped(outcome: Extract<Outcome, "canceled" | "skipped">): Ended;
