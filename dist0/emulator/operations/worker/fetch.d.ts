export declare const fetchWorker: import("../operation.js").Operation;
