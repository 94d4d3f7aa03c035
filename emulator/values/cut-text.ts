/**
 * Returns a text that is at most `limit` characters long, or its start with a mark that says how much is missing.
 *
 * @example cutText("abcdef", 4) // "abcd… (2 characters cut)"
 */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const isPairSplit = /[\ud800-\udbff]/.test(text.charAt(limit - 1));
  const end = isPairSplit ? limit - 1 : limit;
  // a copy: a slice would keep the whole text in memory
  const start = Buffer.from(text.slice(0, end)).toString();
  return `${start}… (${text.length - end} characters cut)`;
}
