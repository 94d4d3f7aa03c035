import type { DesiredWorkspace, ExternalObject } from "../../../config/index.js";
import type { SeedWorkspace } from "../../../emulator/index.js";
/** The name of an external object here; its SID if the files know only that. */
export declare function nameOfExternal({ name, sid }: ExternalObject): string;
/**
 * Plain objects in place of the external ones, so that the files run without the workspace that has them: activities do not
 * receive tasks unless TaskRouter creates them itself, every worker serves the queues, and workflows send all tasks to the first
 * queue.
 */
export declare function toExternalSeed(desired: DesiredWorkspace): Required<Pick<SeedWorkspace, "activities" | "taskQueues" | "workflows" | "workers">>;
/** Unique names of external task channels, as far as the files know them. */
export declare function listExternalChannels({ external }: DesiredWorkspace): string[];
