export declare const deleteTask: import("../operation.js").Operation;
