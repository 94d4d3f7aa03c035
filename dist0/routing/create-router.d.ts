import type { CreateRouter } from "./contract/router.js";
/**
 * Creates the router of one workspace.
 *
 * @param stored the workspace with the records of an earlier router. Then call `advance` last: it fires the timers that were
 * due in the meantime
 * @example
 * const router = createRouter({ now: () => clock, createSid, emit: (event) => events.push(event) });
 * router.configure({ multiTaskEnabled: true, prioritizeQueueOrder: "FIFO", defaultActivitySid, timeoutActivitySid });
 */
export declare const createRouter: CreateRouter;
