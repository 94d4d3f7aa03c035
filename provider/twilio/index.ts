export {
  type Client,
  type ClientOptions,
  confirmGone,
  createAccountLimiter,
  createClient,
  isNotFound,
  showTime,
} from "./client/index.js";
export { OtherAccountError, SettingsError, StandaloneError, TwilioError } from "./errors/index.js";
export { redactUrlPassword } from "./failures/index.js";
export { createLists, type Lists, type Naming } from "./lists/index.js";
export { type Clock, type Limiter, systemClock } from "./pace/index.js";
export {
  CONNECTIONS,
  nameAccountSetting,
  nameInConnection,
  readApiCapacity,
  readConnection,
  resolveConnection,
  resolveSettings,
  type Settings,
  toBaseUrl,
} from "./settings/index.js";
export { type ApiObject, extendObject, type Params, sidOf, versionOf } from "./transport/index.js";
