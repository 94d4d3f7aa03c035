export declare const listActivities: import("../operation.js").Operation;
