export type { RouteLimits } from "./dispatcher.js";
export { createRoute } from "./dispatcher.js";
export type { ApiObject, Params } from "./payload.js";
export { extendObject, parseObject, rememberVersion, sidOf, toForm, versionOf } from "./payload.js";
export type { AttemptLimits, RawAnswer, RawRequest } from "./send-once.js";
export { sendOnce } from "./send-once.js";
export { isTlsCode, TransportError } from "./transport-error.js";
