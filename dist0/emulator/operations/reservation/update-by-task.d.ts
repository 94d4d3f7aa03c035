/** Only the path of the task can have the call supervised (O-125). */
export declare const updateTaskReservation: import("../operation.js").Operation;
