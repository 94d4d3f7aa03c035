import type { Operation } from "../operation.js";
/** Every operation of statistics. */
export declare const statisticsOperations: readonly Operation[];
