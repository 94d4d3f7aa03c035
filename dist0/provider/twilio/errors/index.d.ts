export { OtherAccountError } from "./other-account-error.js";
export { SettingsError } from "./settings-error.js";
export { StandaloneError } from "./standalone-error.js";
export { TwilioError } from "./twilio-error.js";
