export declare const createWorker: import("../operation.js").Operation;
