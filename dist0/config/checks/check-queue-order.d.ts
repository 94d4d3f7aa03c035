import type { Findings } from "../report/findings.js";
import type { Sections } from "../tree/sections.js";
/**
 * Warns about a `prioritizeQueueOrder` that changes nothing: it decides which kind of queue a worker of both drains first
 * so it needs queues of both orders. `FIFO` is the default (O-11), and may be written for clarity.
 *
 * @param mayBeSet whether an overlay that is not read may set a key
 */
export declare function checkQueueOrder(sections: Sections, mayBeSet: (key: string) => boolean, findings: Findings): void;
