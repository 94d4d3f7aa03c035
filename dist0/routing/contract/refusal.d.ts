/** Why the router refuses a command. */
export type RefusalCode = 
/** The subject does not exist, or no longer: due timers fire before a command. */
"gone" | "no-route" | "not-cancelable" | "not-assigned" | "not-completable" | "reservation-not-pending" | "reservation-rescinded" | "reservation-not-accepted" | "worker-available" | "worker-busy" | "workflow-busy" | "queue-busy" | "activity-busy";
/** Thrown if a command makes no sense in the present state. Nothing was changed. */
export declare class Refusal extends Error {
    name: string;
    readonly code: RefusalCode;
    constructor(code: RefusalCode, message: string);
}
