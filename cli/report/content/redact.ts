import { safeText } from "../../../language/index.js";

/** An address up to its query; quotes, spaces and brackets end it. */
const ADDRESS = /\b([a-z][a-z0-9+.-]*:\/\/)([^\s/?#"'`<>]*@)?([^\s?#"'`<>]*)(\?[^\s#"'`<>]*)?/gi;

/**
 * Hides what an address can have that is secret, user and password and each query, in text that comes from a program, and
 * makes it safe to show.
 *
 * @example redact("cannot reach https://me:pw@example.com/a?token=x") // "cannot reach https://***@example.com/a?***"
 */
export function redact(text: string): string {
  const hidden = text.replace(
    ADDRESS,
    (_, scheme: string, user: string | undefined, rest: string, query: string | undefined) =>
      `${scheme}${user === undefined ? "" : "***@"}${rest}${query === undefined || query === "?" ? (query ?? "") : "?***"}`,
  );
  return safeText(hidden);
}
