export declare const listTaskQueues: import("../operation.js").Operation;
