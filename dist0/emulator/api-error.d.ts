/** A refusal in TaskRouter's form: HTTP status, Twilio error code and message. */
export declare class ApiError extends Error {
    readonly status: number;
    readonly code: number;
    /** Response headers that belong to this refusal, such as `Allow` of a 405. */
    readonly headers: Record<string, string>;
    constructor(status: number, code: number, message: string, headers?: Record<string, string>);
}
/** 400 with 20001, TaskRouter's general refusal (H-31). */
export declare function badRequest(message: string): ApiError;
/** 404; the text names the path without `/v1` (H-32). */
export declare function notFound(path: string): ApiError;
/** The JSON body of a refusal (H-30). */
export declare function toErrorBody(error: ApiError): string;
