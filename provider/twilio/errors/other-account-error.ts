import { StandaloneError } from "./standalone-error.js";

/** Credentials of another account than the stack is for. The message names both accounts and their sources. */
export class OtherAccountError extends StandaloneError {
  override name = "OtherAccountError";
}
