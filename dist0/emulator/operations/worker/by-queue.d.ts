import type { Worker } from "../../../routing/index.js";
import type { Workspace } from "../../resources/workspace.js";
interface QueueFilters {
    readonly TaskQueueSid: string | undefined;
    readonly TaskQueueName: string | undefined;
}
/** Compiles the filters by queue; a queue that does not exist has no workers (O-88). */
export declare function createQueueMatch({ TaskQueueSid: sid, TaskQueueName: name }: QueueFilters, { taskQueues, router }: Workspace): ((worker: Worker) => boolean)[];
export {};
