/** A capacity of 0 blocks the channel (O-90); 50 is the most (L-12). */
export declare const updateWorkerChannel: import("../operation.js").Operation;
