import type { ActivityContext, QueueContext, ReadExpression, WorkerContext } from "../../language/index.js";
import type { Sections } from "../tree/sections.js";
/** External queues as rules see them: nothing but the name is known. */
export declare function createExternalQueues(sections: Sections, read: ReadExpression): Map<string, QueueContext>;
/** External activities as rules see them. Only those that TaskRouter creates itself are known to receive tasks or not. */
export declare function createExternalActivities(sections: Sections): Map<string, ActivityContext>;
/** External workers as rules see them: their attributes are not known. */
export declare function createExternalWorkers(sections: Sections): Map<string, WorkerContext>;
