export declare const updateTaskQueue: import("../operation.js").Operation;
