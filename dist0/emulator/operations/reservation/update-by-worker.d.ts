export declare const updateWorkerReservation: import("../operation.js").Operation;
