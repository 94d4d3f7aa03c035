/** Far more than any operation has, even with repeated ones. */
export const MAX_PARAMETERS = 1_000;

/**
 * Reads the fields of a form (`application/x-www-form-urlencoded`) as the URL standard does, but in half the time: 9 instead
 * of 16 µs for a workflow of 3 filters, whose creation takes 110 µs (`npm run bench -- emulator`).
 *
 * @returns `undefined` for more than {@link MAX_PARAMETERS}
 */
export function readForm(form: string): URLSearchParams | undefined {
  const pairs = form.split("&", MAX_PARAMETERS + 1);
  if (pairs.length > MAX_PARAMETERS) return undefined;
  try {
    return new URLSearchParams(pairs.filter(isSome).map(readPair));
  } catch {
    // a single "%", or bytes that are not UTF-8; the "&" keeps a question mark at the start
    return new URLSearchParams(`&${form}`);
  }
}

function isSome(pair: string): boolean {
  return pair !== "";
}

function readPair(pair: string): [name: string, value: string] {
  const at = pair.indexOf("=");
  return at === -1 ? [decode(pair), ""] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
}

/** @throws URIError for what cannot be decoded */
function decode(text: string): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}
