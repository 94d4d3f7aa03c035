/** Its key is `channels`, not `task_channels` (H-52). */
export declare const listTaskChannels: import("../operation.js").Operation;
