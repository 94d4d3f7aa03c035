/**
 * An error whose message is everything that a user needs to read.
 *
 * Pulumi's dynamic host prints `${error}: ${error.stack}`: with the stack equal to the message and a short
 * `toString`, the user sees the message once and no stack trace.
 */
export class StandaloneError extends Error {
  override name = "StandaloneError";

  constructor(message: string) {
    super(message);
    this.stack = message;
  }

  override toString(): string {
    return "taskrouter";
  }
}
