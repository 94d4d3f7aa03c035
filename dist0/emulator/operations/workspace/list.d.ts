export declare const listWorkspaces: import("../operation.js").Operation;
