export declare const fetchWorkerChannel: import("../operation.js").Operation;
