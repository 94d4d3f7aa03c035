import { prefixInQueue } from "./prefix-in-queue.js";
import { queueWithoutWorkers } from "./queue-without-workers.js";

/** Rules about a task queue alone. */
export const queueRules = [prefixInQueue, queueWithoutWorkers] as const;
