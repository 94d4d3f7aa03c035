import type { Operation } from "../operation.js";
/** Statistics of the tasks of a workspace, a workflow or a queue: in real time, over a window, and both in one answer. */
export declare const taskStatistics: readonly Operation[];
