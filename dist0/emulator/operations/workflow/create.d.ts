/** Two workflows may have the same name (O-5). */
export declare const createWorkflow: import("../operation.js").Operation;
