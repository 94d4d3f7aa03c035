export { type Client, type ClientOptions, confirmGone, createClient, isNotFound } from "./client/index.js";
export { OtherAccountError, SettingsError, StandaloneError, TwilioError } from "./errors/index.js";
export { redactUrlPassword } from "./failures/index.js";
export { createLists, type Lists } from "./lists/index.js";
export type { Clock } from "./pace/index.js";
export { nameAccountSetting, resolveSettings, type Settings } from "./settings/index.js";
export { type ApiObject, type Params, sidOf } from "./transport/index.js";
