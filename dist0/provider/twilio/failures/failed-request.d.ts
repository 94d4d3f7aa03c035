import type { Settings } from "../settings/index.js";
import type { Failure, RequestKind } from "./failure.js";
import type { Redactor } from "./redact.js";
/** Everything that is known about a request when it is given up. */
export interface FailedRequest {
    kind: RequestKind;
    method: string;
    path: string;
    failure: Failure;
    /** Body of the answer, if one came. */
    text?: string | undefined;
    contentType?: string | undefined;
    /** Such as ECONNREFUSED, if no answer came. */
    errorCode?: string | undefined;
    /** Attempts made in all. */
    attempts: number;
}
/** The parts of a client that messages mention; the proxy as `host:port`. */
export interface ClientInfo {
    settings: Settings;
    proxy: string | undefined;
    redact: Redactor;
    /** True once a message has explained that the credentials are refused: with one bad token every request fails. */
    hasExplainedCredentials?: boolean;
}
/** The body of an error: Twilio's code, message and page. */
export interface ApiErrorBody {
    code?: number | undefined;
    message?: string | undefined;
    moreInfo?: string | undefined;
}
