/**
 * Milliseconds that a `Retry-After` header asks for, or undefined where it says nothing usable. Takes seconds and HTTP
 * dates; a malformed header never switches repeating off. Whether TaskRouter sends it is not documented.
 *
 * @param now the present as milliseconds of the Unix epoch.
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}(?:\.\d{1,9})?$/.test(text)) return Number(text) * 1000;
  // Date.parse takes much that is no date ("-5", "1.2"): an HTTP date has letters.
  if (!/^[A-Za-z]{3,9},? /.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
