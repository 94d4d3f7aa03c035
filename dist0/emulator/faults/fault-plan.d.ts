import type { Fault, SingleFault } from "./fault.js";
/** The fault of one request. */
export interface FaultDecision {
    /** The sum of all faults of kind `latency`, in milliseconds. */
    latency: number;
    /** The first fault in the list that applies, except latency. */
    fault: Exclude<SingleFault, {
        kind: "latency";
    }> | undefined;
}
export interface FaultPlan {
    /**
     * @param operation the key of the operation
     * @param request method and path, such as `POST /v1/Workspaces`
     */
    decide(operation: string, request: string): FaultDecision;
}
/**
 * Applies the faults in order. The first one that applies consumes the request: later faults neither see nor count it,
 * so that a list reads as a sequence. Latency adds up and passes the request on.
 */
export declare function createFaultPlan(faults: readonly Fault[]): FaultPlan;
