export declare const updateWorkflow: import("../operation.js").Operation;
