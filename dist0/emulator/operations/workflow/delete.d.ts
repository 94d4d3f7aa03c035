/** Refused while tasks of it are pending or reserved (O-57). */
export declare const deleteWorkflow: import("../operation.js").Operation;
