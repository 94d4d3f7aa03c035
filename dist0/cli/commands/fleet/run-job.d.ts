import type { FleetJob, StackResult } from "../../fleet/job.js";
import type { Io } from "../../io.js";
import type { Interrupts } from "./interrupts.js";
import type { FleetOptions } from "./options.js";
import type { Progress } from "./show-progress.js";
/** Shares a stack with a machine whose engine may have outlived it. */
export interface Patience {
    /** True if the stack has got a result meanwhile. */
    readonly isDone: () => boolean;
}
export interface JobSurroundings {
    readonly options: FleetOptions;
    readonly interrupts: Interrupts;
    readonly io: Io;
    readonly progress: Progress;
    /** Waits while the stack is locked; without it, a locked stack has failed. */
    readonly patience?: Patience;
}
/** Runs one job. Never throws: a failure is a result. */
export declare function runJob(job: FleetJob, { options, interrupts, io, progress, patience }: JobSurroundings): Promise<StackResult>;
