export declare const fetchActivity: import("../operation.js").Operation;
