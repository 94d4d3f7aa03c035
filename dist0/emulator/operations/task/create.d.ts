export declare const createTask: import("../operation.js").Operation;
