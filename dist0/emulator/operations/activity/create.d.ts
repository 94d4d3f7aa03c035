/** Two activities may have the same name (O-5); `Available` is false by default (O-24). */
export declare const createActivity: import("../operation.js").Operation;
