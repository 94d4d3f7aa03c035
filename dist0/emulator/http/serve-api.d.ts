import { ApiError } from "../api-error.js";
import type { Operation } from "../operations/operation.js";
import type { Backend } from "./backend.js";
import type { HeaderList } from "./common-headers.js";
import type { SentParameters } from "./journal.js";
/** The meaning of a path: an operation, a path with other methods, or nothing. */
export type Route = {
    operation: Operation;
    ids: Record<string, string>;
} | {
    allow: string;
} | undefined;
export interface ApiRequest {
    method: string;
    path: string;
    /** The start of the URLs in the answer, such as `http://127.0.0.1:4010/v1`. */
    base: string;
    authorization: string | undefined;
    ifMatch: string | undefined;
    query: URLSearchParams;
    /** A refusal if the body was too large. */
    form: URLSearchParams | ApiError;
    /** The body, if its content type is JSON. */
    json: string | undefined;
    /** The texts that `query` and `form` were read from. */
    sent: SentParameters;
}
/** The answer to the caller, or `dropped` to close the connection without one. */
export type ApiAnswer = {
    status: number;
    json: string;
    headers: HeaderList;
} | "dropped";
/** Handles a request: size, account, path, rate limit, faults, operation, journal. */
export declare function serveApi(request: ApiRequest, route: Route, backend: Backend): Promise<ApiAnswer>;
