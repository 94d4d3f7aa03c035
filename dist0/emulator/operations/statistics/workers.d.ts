import type { Operation } from "../operation.js";
/** Statistics of all workers of a workspace, and of one. */
export declare const workerStatistics: readonly Operation[];
