/** Only from an unavailable activity (O-84), and not with open reservations (O-85). */
export declare const deleteWorker: import("../operation.js").Operation;
