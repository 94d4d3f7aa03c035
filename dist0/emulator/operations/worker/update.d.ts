export declare const updateWorker: import("../operation.js").Operation;
