import { optional, several } from "../../parameters/parameter.js";
import { integer, text } from "../../parameters/readers.js";
import { windowParameters } from "../../parameters/window.js";

const MAX_INTEGER = 2_147_483_647;

/** For all real-time statistics that accept one (S-7). */
export const realTimeParameters = { TaskChannel: optional(text) };

/**
 * For workers: without a split by wait time. There is no limit here, because a window that is too long is refused with
 * another code.
 */
export const workerParameters = { ...windowParameters(MAX_INTEGER), TaskChannel: optional(text) };

/** For workspaces, workflows and queues; thresholds are whole seconds, such as `5,30` (S-6). */
export const cumulativeParameters = { ...workerParameters, SplitByWaitTime: several(integer(0, MAX_INTEGER)) };
