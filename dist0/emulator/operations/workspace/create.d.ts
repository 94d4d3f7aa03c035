export declare const createWorkspace: import("../operation.js").Operation;
