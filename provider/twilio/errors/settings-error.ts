import { StandaloneError } from "./standalone-error.js";

/** Credentials or host missing, incomplete or malformed. The message says what is wrong and the command that sets it. */
export class SettingsError extends StandaloneError {
  override name = "SettingsError";
}
