/**
 * Real-time statistics of up to 50 queues, in the order of the request. A queue that does not exist has zeros (S-9).
 */
export declare const fetchTaskQueuesRealTimeStatistics: import("../operation.js").Operation;
