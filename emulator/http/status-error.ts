import { ApiError, notFound } from "../api-error.js";
import type { FaultStatus } from "../faults/statuses.js";

/** A request that has only a status for an answer. */
export interface RefusedRequest {
  readonly path: string;
  /** The key of the operation. */
  readonly key: string;
}

/** The answer of a status that has nothing to do with the request: the service, or the key of the caller, is to blame. */
export function toStatusError(status: FaultStatus, { path, key }: RefusedRequest, retryAfter?: number): ApiError {
  switch (status) {
    case 401:
      return unauthorized();
    case 403:
      return new ApiError(403, 20403, "Forbidden");
    case 404:
      return notFound(path);
    case 429:
      return tooManyRequests(key, retryAfter);
    case 500:
      return new ApiError(500, 20500, "Internal Server Error", toRetryAfter(retryAfter));
    case 503:
      return new ApiError(503, 20503, "Service Unavailable", toRetryAfter(retryAfter));
  }
}

/** Credentials are missing or wrong (H-34). */
export function unauthorized(): ApiError {
  return new ApiError(401, 20003, "Authenticate", { "www-authenticate": 'Basic realm="Twilio API"' });
}

/** In the recorded wording (H-37, H-38). */
export function tooManyRequests(key: string, retryAfter: number | undefined): ApiError {
  return new ApiError(429, 20429, `Rate limit exceeded for target ${key}`, toRetryAfter(retryAfter));
}

function toRetryAfter(seconds: number | undefined): Record<string, string> {
  return seconds === undefined ? {} : { "retry-after": String(seconds) };
}
