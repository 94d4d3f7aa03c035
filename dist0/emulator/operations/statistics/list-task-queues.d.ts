/** The key is the one in a published sample (S-10). */
export declare const listTaskQueuesStatistics: import("../operation.js").Operation;
