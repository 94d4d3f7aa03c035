/** Items contain the attributes too (O-105). No task here has add-ons. */
export declare const listTasks: import("../operation.js").Operation;
