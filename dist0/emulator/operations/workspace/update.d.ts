export declare const updateWorkspace: import("../operation.js").Operation;
