/**
 * Replaces user and password of every URL in a text by `***`.
 *
 * @example
 * redactUrlPassword("no answer from https://user:secret@example.com/a"); // "no answer from https://***@example.com/a"
 */
export declare function redactUrlPassword(text: string): string;
/** Makes a text printable: returns it without secrets and without control characters. */
export type Redactor = (text: string) => string;
/**
 * Creates a function that removes the given secret, in the forms in which it is sent, and the user and password of every
 * URL from a text. A secret of less than 4 characters is not removed: it would match ordinary words.
 */
export declare function createRedactor(credentials: {
    username: string;
    password: string;
}): Redactor;
/** The value of a Basic `authorization` header, without the word "Basic". */
export declare function toBasic(username: string, password: string): string;
