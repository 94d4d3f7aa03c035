export { type Clock, systemClock } from "./clock.js";
export type { Forecast } from "./forecast.js";
export { createLimiter, type Limiter, type PermitAnswer, type Queue } from "./limiter.js";
export { DEFAULT_SHARE } from "./pacing.js";
export { readRateLimitHint } from "./rate-limit-hint.js";
