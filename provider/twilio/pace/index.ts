export { type Clock, systemClock } from "./clock.js";
export { createLimiter, type Limiter, type PermitAnswer } from "./limiter.js";
export { readRateLimitHint } from "./rate-limit-hint.js";
export { toRateLimitKey } from "./rate-limit-key.js";
