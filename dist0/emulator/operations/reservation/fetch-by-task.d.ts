export declare const fetchTaskReservation: import("../operation.js").Operation;
