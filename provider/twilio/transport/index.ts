export { createRoute, type RouteLimits } from "./dispatcher.js";
export {
  type ApiObject,
  extendObject,
  type Params,
  parseObject,
  rememberVersion,
  sidOf,
  toForm,
  versionOf,
} from "./payload.js";
export { type AttemptLimits, type RawAnswer, type RawRequest, sendOnce } from "./send-once.js";
export { isTlsCode, TransportError } from "./transport-error.js";
