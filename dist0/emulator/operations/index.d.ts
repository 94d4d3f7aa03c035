import type { Operation } from "./operation.js";
/** All operations of the emulator. A new operation needs a file and a line here. */
export declare const operations: readonly Operation[];
