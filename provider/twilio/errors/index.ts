export { SettingsError } from "./settings-error.js";
export { StandaloneError } from "./standalone-error.js";
export { TwilioError } from "./twilio-error.js";
