import { isSid } from "../language/index.js";

/** A part of a path that may be a token: long, with letters and digits. A SID is not one. */
const TOKEN = /^(?=.*\d)(?=.*[A-Za-z])[\w\-.~%+=]{20,}$/;

const HIDDEN = "***";

/**
 * Shows a callback URL without what may be secret in it: user and password, every query, the fragment, and parts of the path
 * that look random.
 *
 * @example showUrl("https://me:pw@example.com/hooks?token=x") // "https://***@example.com/hooks?***"
 */
export function showUrl(url: string): string {
  const match = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/is.exec(url);
  if (match === null) return HIDDEN;
  const [, scheme = "", authority = "", path = "", query = "", fragment = ""] = match;
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  const user = host === authority ? "" : `${HIDDEN}@`;
  const parts = path.split("/").map((part) => (TOKEN.test(part) && !isSid(part) ? HIDDEN : part));
  const rest = `${query === "" ? "" : `?${HIDDEN}`}${fragment === "" ? "" : `#${HIDDEN}`}`;
  return `${scheme}${user}${host}${parts.join("/")}${rest}`;
}
