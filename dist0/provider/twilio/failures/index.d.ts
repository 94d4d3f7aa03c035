export type { ClientInfo, FailedRequest } from "./failed-request.js";
export type { Failure, RequestKind } from "./failure.js";
export { createRedactor, redactUrlPassword, toBasic } from "./redact.js";
export { parseRetryAfter } from "./retry-after.js";
export type { FailureClass, RetryLimits } from "./retry-policy.js";
export { classifyFailure, decideRetry } from "./retry-policy.js";
export { toTwilioError } from "./to-twilio-error.js";
