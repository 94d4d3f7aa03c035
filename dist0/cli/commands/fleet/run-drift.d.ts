import type { FleetJob } from "../../fleet/job.js";
import type { RunContext } from "./run-context.js";
import type { Ended } from "./to-result.js";
/** Compares one stack with what is live, as `taskrouter drift` does. */
export declare function runDrift(job: FleetJob, { options, engine, io }: RunContext): Promise<Ended>;
