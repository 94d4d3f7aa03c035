export declare const fetchWorkspace: import("../operation.js").Operation;
