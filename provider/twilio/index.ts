export { type Client, type ClientOptions, createClient } from "./client.js";
export type { Clock } from "./clock.js";
export { createLists, type Lists } from "./lists.js";
export { redactUrlPassword } from "./redact.js";
export { resolveSettings, type Settings } from "./settings.js";
export { SettingsError } from "./settings-error.js";
export { StandaloneError } from "./standalone-error.js";
export { TwilioError } from "./twilio-error.js";
export type { Params, Wire } from "./wire.js";
