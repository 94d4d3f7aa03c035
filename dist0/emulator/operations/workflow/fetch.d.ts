export declare const fetchWorkflow: import("../operation.js").Operation;
