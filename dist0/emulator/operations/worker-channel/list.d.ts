/** Its key is `channels` (H-52). */
export declare const listChannelsOfWorker: import("../operation.js").Operation;
