export declare const listWorkflows: import("../operation.js").Operation;
