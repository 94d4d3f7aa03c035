export declare const listTaskReservations: import("../operation.js").Operation;
