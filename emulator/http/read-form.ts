/**
 * The fields of a form (`application/x-www-form-urlencoded`), just as the URL standard reads them, in half the time: a
 * workflow's configuration is long, and percent-encoded all over.
 */
export function readForm(form: string): URLSearchParams {
  try {
    return new URLSearchParams(form.split("&").filter(isSome).map(readPair));
  } catch {
    // A lone "%", or bytes that are no UTF-8. The "&" keeps a question mark at the start, as in any other place.
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
