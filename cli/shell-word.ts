/**
 * Quotes a text as one word of a shell, if it needs that.
 *
 * @example toShellWord("sites/*:prod") // "'sites/*:prod'"
 */
export function toShellWord(text: string): string {
  return /^[\w./:=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
