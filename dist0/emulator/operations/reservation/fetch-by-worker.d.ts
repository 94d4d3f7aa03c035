/** Has an ETag as well (H-25). */
export declare const fetchWorkerReservation: import("../operation.js").Operation;
