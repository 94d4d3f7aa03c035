// Up to the last "@" of the authority; the second form is for a password holding "/", "?" or "#" unescaped: the
// text after the first colon is then not a port. "[" opens an IPv6 host, whose colons do not belong to a password.
const USERINFO = /(:\/\/)(?:[^\s/?#]*@|(?!\[)[^\s/?#:@]*:(?!\d{0,5}(?:[\s/?#"'<>),;]|$))\S{0,1000}@)/g;

const SHORTEST_SECRET = 4;

/**
 * Replaces user and password of every URL in a text by `***`.
 *
 * @example
 * redactUrlPassword("no answer from https://user:secret@example.com/a"); // "no answer from https://***@example.com/a"
 */
export function redactUrlPassword(text: string): string {
  return text.replace(USERINFO, "$1***@");
}

/** Makes a text printable: returns it without secrets and without control characters. */
export type Redactor = (text: string) => string;

/**
 * Creates a function that removes the given secret, in the forms in which it is sent, and the user and password of every
 * URL from a text. A secret of less than 4 characters is not removed: it would match ordinary words.
 */
export function createRedactor(credentials: { username: string; password: string }): Redactor {
  const { username, password } = credentials;
  const secrets = [password, encodeURIComponent(password), toBasic(username, password)]
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .sort((a, b) => b.length - a.length);
  return (text) => {
    const bare = secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
    // the text of a server could otherwise move the cursor or color the terminal
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are intended
    return redactUrlPassword(bare).replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
  };
}

/** The value of a Basic `authorization` header, without the word "Basic". */
export function toBasic(username: string, password: string): string {
  return Buffer.from(`${username}:${password}`, "utf8").toString("base64");
}
