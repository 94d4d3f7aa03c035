export declare const listEvents: import("../operation.js").Operation;
