import { withoutPasswords } from "./values/without-passwords.js";

/** A refusal in TaskRouter's form: HTTP status, Twilio error code and message. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  /** Response headers that belong to this refusal, such as `Allow` of a 405. */
  readonly headers: Record<string, string>;

  constructor(status: number, code: number, message: string, headers: Record<string, string> = {}) {
    super(withoutPasswords(message));
    this.name = "ApiError";
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** 400 with 20001, TaskRouter's general refusal (H-31). */
export function badRequest(message: string): ApiError {
  return new ApiError(400, 20001, message);
}

/** 404; the text names the path without `/v1` (H-32). */
export function notFound(path: string): ApiError {
  return new ApiError(404, 20404, `The requested resource ${path.replace(/^\/v1(?=\/)/, "")} was not found`);
}

/** The JSON body of a refusal (H-30). */
export function toErrorBody(error: ApiError): string {
  const { code, message, status } = error;
  return JSON.stringify({ code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status });
}
