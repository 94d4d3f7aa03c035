/**
 * Replaces the password of every URL in a text by `***`. The text may be a URL, prose or JSON.
 *
 * @example withoutPasswords("https://u:secret@example.com/x") // "https://u:***@example.com/x"
 */
export declare function withoutPasswords(text: string): string;
