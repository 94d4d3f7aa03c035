import type { FleetJob } from "../../fleet/job.js";
import type { RunContext } from "./run-context.js";
import type { Ended } from "./to-result.js";
/** Updates one stack, and says what was changed in the words of `taskrouter report`. */
export declare function runUp(job: FleetJob, { options, engine, progress }: RunContext): Promise<Ended>;
