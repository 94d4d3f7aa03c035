export declare const listWorkers: import("../operation.js").Operation;
