/** Makes a user's text safe to show in a line: nothing that a terminal would obey, no passwords in URLs. */
export declare function cleanText(text: string): string;
/** Puts asterisks over passwords in URLs, one per character so that columns stay. */
export declare function maskPasswords(text: string): string;
/** Takes secret texts out of a message, as they are and as they look in quotes. */
export declare function hideSecrets(message: string, secrets: readonly string[]): string;
