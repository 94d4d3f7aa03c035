import type { Refusal } from "../../routing/index.js";
import { ApiError } from "../api-error.js";
/** The subject of a refusal, from the path of the request. */
export interface Subject {
    /** The last SID of the path. */
    sid: string;
    workspaceSid: string;
    accountSid: string;
    /** The path itself. */
    path: string;
}
/** A rescinded reservation is a 410 (O-123), every other refusal a 400 (H-31). */
export declare function toApiError({ code }: Refusal, subject: Subject): ApiError;
