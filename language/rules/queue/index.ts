import { parkingQueue } from "./parking-queue.js";
import { prefixInQueue } from "./prefix-in-queue.js";
import { queueActivityWithoutEffect } from "./queue-activity-without-effect.js";
import { queueWithoutWorkers } from "./queue-without-workers.js";

/** Rules about a task queue alone. */
export const queueRules = [parkingQueue, prefixInQueue, queueActivityWithoutEffect, queueWithoutWorkers] as const;
