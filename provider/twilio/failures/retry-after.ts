/**
 * Milliseconds that a `Retry-After` header asks for, or undefined if it is unusable. Accepts seconds and HTTP dates; a
 * malformed header never turns repetition off. Whether TaskRouter sends it is not documented (H-41).
 *
 * @param now the current time in milliseconds since the Unix epoch
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}(?:\.\d{1,9})?$/.test(text)) return Number(text) * 1000;
  // Date.parse accepts many texts that are not dates ("-5", "1.2"); an HTTP date contains letters
  if (!/^[A-Za-z]{3,9},? /.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
