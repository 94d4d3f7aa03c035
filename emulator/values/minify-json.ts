const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** The highest white space character of JSON; no other token starts with a lower one. */
const SPACE = 0x20;

/**
 * Returns valid JSON without the whitespace between its tokens. Unlike `JSON.stringify(JSON.parse(…))`, it keeps key
 * order, repeated keys, escapes and the notation of numbers.
 */
export function minifyJson(json: string): string {
  let compact = "";
  let from = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) {
      at = findStringEnd(json, at);
    } else if (code <= SPACE) {
      compact += json.slice(from, at);
      from = at + 1;
    }
  }
  return from === 0 ? json : compact + json.slice(from);
}

/** @param start the index of the first quotation mark */
function findStringEnd(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end === -1 ? json.length : end;
}

function isEscaped(json: string, at: number): boolean {
  let start = at;
  while (json.charCodeAt(start - 1) === BACKSLASH) start -= 1;
  return (at - start) % 2 === 1;
}
