/**
 * Returns a text that is at most `limit` characters long, or its start with a mark that says how much is missing.
 *
 * @example cutText("abcdef", 4) // "abcd… (2 characters cut)"
 */
export declare function cutText(text: string, limit: number): string;
