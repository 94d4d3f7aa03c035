const MASK = "$1:***@";
/**
 * `scheme://user:password@` anywhere in a text; the last `@` of the authority counts, as in the URL standard. The
 * length of the scheme is limited to keep the search linear.
 */
const EMBEDDED = /\b([a-z][a-z0-9+.-]{0,30}:\/\/[^\s/?#:@"'<>\\]*):[^\s/?#"'<>\\]*@/gi;
/** The same if the whole text is the URL: quotes, spaces and a missing slash are then part of it. */
const WHOLE = /^(\s*[a-z][a-z0-9+.-]{0,30}:[\\/]*[^\\/?#:@]*):[^\\/?#]*@/i;
/** A password with an unescaped `/`, `?` or `#`: not a valid URL, but it must be masked too. */
const BROKEN = /^(\s*[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/?#:@]*):.*@/is;
const JSON_STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/g;

/**
 * Replaces the password of every URL in a text by `***`. The text may be a URL, prose or JSON.
 *
 * @example withoutPasswords("https://u:secret@example.com/x") // "https://u:***@example.com/x"
 */
export function withoutPasswords(text: string): string {
  if (!text.includes("@") && !text.includes("\\u0040")) return text;
  const isJson = /^\s*[[{"]/.test(text);
  return hidePasswords(isJson ? text.replace(JSON_STRING, hidePasswordsInLiteral) : text);
}

/** Handles the text of one JSON string, so that the rest of the document is not changed. */
function hidePasswordsInLiteral(literal: string): string {
  try {
    const value = String(JSON.parse(literal));
    const safe = hidePasswords(value);
    return safe === value ? literal : JSON.stringify(safe);
  } catch {
    return literal;
  }
}

function hidePasswords(text: string): string {
  if (!URL.canParse(text)) {
    const safe = text.replace(EMBEDDED, MASK);
    return safe === text ? text.replace(BROKEN, MASK) : safe;
  }
  return (new URL(text).password === "" ? text : text.replace(WHOLE, MASK)).replace(EMBEDDED, MASK);
}
