export declare const fetchTask: import("../operation.js").Operation;
