export declare const deleteTaskChannel: import("../operation.js").Operation;
