export declare const fetchTaskQueue: import("../operation.js").Operation;
