export declare const fetchEvent: import("../operation.js").Operation;
