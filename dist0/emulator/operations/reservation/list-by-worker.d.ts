export declare const listWorkerReservations: import("../operation.js").Operation;
