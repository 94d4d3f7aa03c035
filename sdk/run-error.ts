import * as pulumi from "@pulumi/pulumi";

/**
 * An error that ends the program with just this text: no stack trace, and no more words around it.
 *
 * The engine's host colours the stack of every error it is given, also of those it does not show, and Node takes half a
 * minute and all memory for the frames that the SDK's source maps make of an `apply` (`node_modules/@pulumi/output.ts`,
 * a scope without a package). *observed* with Node 20.20 and SDK 3.248. So the stack is the message. And what waits for
 * a failed value puts `error serializing property "x"` before the message of the very same error, once a waiter.
 *
 * @example throw createRunError('no workflow named "Support"');
 */
export function createRunError(message: string): pulumi.RunError {
  const error = new pulumi.RunError(message);
  Object.defineProperty(error, "message", { get: () => message, set: () => {}, configurable: true });
  error.stack = message;
  return error;
}
