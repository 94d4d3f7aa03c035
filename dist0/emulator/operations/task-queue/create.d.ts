export declare const createTaskQueue: import("../operation.js").Operation;
