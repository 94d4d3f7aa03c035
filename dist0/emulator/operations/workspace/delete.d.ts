/** Deletes everything in the workspace with it (O-12). */
export declare const deleteWorkspace: import("../operation.js").Operation;
