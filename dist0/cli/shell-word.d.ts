/**
 * Quotes a text as one word of a shell, if it needs that.
 *
 * @example toShellWord("sites/*:prod") // "'sites/*:prod'"
 */
export declare function toShellWord(text: string): string;
