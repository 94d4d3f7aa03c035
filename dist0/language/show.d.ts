/** The user's value in a message, shortened. It must not be a secret, nor a callback URL, which may hold a password. */
export declare function show(value: unknown): string;
