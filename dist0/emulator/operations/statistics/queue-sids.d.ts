import type { Assumptions } from "../../assumptions/index.js";
/**
 * The queues that a body such as `{"queueSids":["WQ…"]}` asks for; `QueueSids` is accepted too (S-9).
 */
export declare function readQueueSids(json: string | undefined, assumptions: Assumptions): string[];
