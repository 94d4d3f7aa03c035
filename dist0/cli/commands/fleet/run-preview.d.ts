import type { FleetJob } from "../../fleet/job.js";
import type { RunContext } from "./run-context.js";
import type { Ended } from "./to-result.js";
/** Previews one stack, in the words of `taskrouter report`. */
export declare function runPreview(job: FleetJob, { options, engine }: RunContext): Promise<Ended>;
