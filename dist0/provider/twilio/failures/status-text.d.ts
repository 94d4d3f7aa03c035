import type { Settings } from "../settings/index.js";
import type { ApiErrorBody, FailedRequest } from "./failed-request.js";
/** The text for credentials that were refused before: the first message says what to do. */
export declare function describeRefusedAgain(where: string, settings: Settings): string;
/** Says what an answer other than 2xx means: `HTTP 400, code 20001 on POST /v1/…: body; see page`, and what to do. */
export declare function describeStatus(status: number, where: string, body: ApiErrorBody, failed: FailedRequest, settings: Settings): string;
