export declare const fetchTaskChannel: import("../operation.js").Operation;
