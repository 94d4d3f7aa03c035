/**
 * An error whose message is everything that a user needs to read.
 *
 * Pulumi's dynamic host prints `${error}: ${error.stack}`: with the stack equal to the message and a short
 * `toString`, the user sees the message once and no stack trace.
 * The message is safe for a terminal: names of objects and the texts of answers in it may contain escape sequences.
 */
export declare class StandaloneError extends Error {
    name: string;
    constructor(message: string);
    toString(): string;
}
