export declare const deleteActivity: import("../operation.js").Operation;
