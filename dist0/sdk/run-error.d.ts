import * as pulumi from "@pulumi/pulumi";
/**
 * An error that ends the program with exactly this text: no stack trace, and nothing added to it.
 *
 * The engine's host colors the stack of every error, even of those that it does not show, and Node needs half a minute
 * and all memory for the frames that the SDK's source maps make of an `apply` (`node_modules/@pulumi/output.ts`, a scope
 * without a package). *observed* with Node 20.20 and SDK 3.248. Therefore the stack is the message. Code that waits for a
 * failed value prefixes the message of the same error with `error serializing property "x"`, once per waiter.
 *
 * @example throw createRunError('no workflow named "Support"');
 */
export declare function createRunError(message: string): pulumi.RunError;
