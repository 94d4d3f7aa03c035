export type { Clock } from "./clock.js";
export { systemClock } from "./clock.js";
export type { Limiter, PermitAnswer, Queue } from "./limiter.js";
export { createLimiter } from "./limiter.js";
export { DEFAULT_SHARE } from "./pacing.js";
export { readRateLimitHint } from "./rate-limit-hint.js";
