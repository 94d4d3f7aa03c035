/** A name that is taken is refused (O-72). Every worker gets the new channel with capacity 1 (O-75). */
export declare const createTaskChannel: import("../operation.js").Operation;
