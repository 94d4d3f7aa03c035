import type { Failure } from "../failures/index.js";
import type { Clock } from "../pace/index.js";
import type { ApiRequest } from "./api-request.js";
import type { Notices } from "./notices.js";
/** A wait before a repetition: its length, and the milliseconds since the first failure of its kind, with their limit. */
export interface Wait {
    readonly length: number;
    readonly elapsed: number;
    readonly limit: number;
}
/** Waits before a repetition, and reports it as soon as all waits for it have lasted long. Rejects with the signal. */
export declare function waitAndTell({ clock, notices }: {
    clock: Clock;
    notices: Notices;
}, reason: string, { length, elapsed, limit }: Wait, signal: AbortSignal): Promise<void>;
/** The reason of a repetition: `TaskRouter limits the account (429 on Workflow-List)`. */
export declare function describeFailure({ method, path }: ApiRequest, failure: Failure): string;
