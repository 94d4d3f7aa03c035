export declare const updateTask: import("../operation.js").Operation;
