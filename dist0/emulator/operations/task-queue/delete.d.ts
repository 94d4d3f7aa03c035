/**
 * Refused while a workflow names the queue (O-36), and while tasks may still be processed in it, also by an older version of
 * a workflow (O-37).
 */
export declare const deleteTaskQueue: import("../operation.js").Operation;
