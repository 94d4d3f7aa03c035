export declare const updateActivity: import("../operation.js").Operation;
