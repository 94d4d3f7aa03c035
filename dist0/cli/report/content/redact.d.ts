/**
 * Hides what an address can have that is secret, user and password and each query, in text that comes from a program, and
 * makes it safe to show.
 *
 * @example redact("cannot reach https://me:pw@example.com/a?token=x") // "cannot reach https://***@example.com/a?***"
 */
export declare function redact(text: string): string;
