export declare const updateTaskChannel: import("../operation.js").Operation;
