import type { FleetJob } from "../../fleet/job.js";
import type { RunContext } from "./run-context.js";
import type { Ended } from "./to-result.js";
/** Checks the files of one stack, as `taskrouter validate --stack` does. */
export declare function runValidate(job: FleetJob, { options, engine, cwd }: RunContext): Promise<Ended>;
