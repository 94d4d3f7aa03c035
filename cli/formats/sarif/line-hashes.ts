/** Number of characters per hash: the line and the text after it, so that equal lines in different contexts differ. */
const WINDOW = 100;
const FACTOR = 37n;
const LEAVING = BigInt.asUintN(64, FACTOR ** BigInt(WINDOW));

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const END = 65_535;

/**
 * Returns a hash per line (from index 1) that does not change when lines before it do: exactly GitHub's
 * `primaryLocationLineHash`, because GitHub's upload action computes it too and warns about differences.
 *
 * *observed*: github/codeql-action, a rolling polynomial hash of 64 bits over the characters that are not white space
 *
 * @returns `hash:count`, where the count distinguishes equal hashes
 */
export function hashLines(text: string): string[] {
  const hashes: string[] = [];
  const seen = new Map<string, number>();
  const signs: number[] = new Array(WINDOW).fill(0);
  const lines: number[] = new Array(WINDOW).fill(0);
  let hash = 0n;
  let at = 0;
  const finishLine = () => {
    const line = lines[at] ?? 0;
    if (line === 0) return;
    const value = hash.toString(16);
    const count = (seen.get(value) ?? 0) + 1;
    seen.set(value, count);
    hashes[line] = `${value}:${count}`;
    lines[at] = 0;
  };
  const take = (sign: number) => {
    hash = BigInt.asUintN(64, FACTOR * hash + BigInt(sign) - LEAVING * BigInt(signs[at] ?? 0));
    signs[at] = sign;
    at = (at + 1) % WINDOW;
  };
  for (const { sign, line } of listSigns(text)) {
    finishLine();
    if (line > 0) lines[at] = line;
    take(sign);
  }
  for (let rest = 0; rest < WINDOW; rest += 1) {
    finishLine();
    take(0);
  }
  return hashes;
}

/** The hashed characters, each line break as one LF; the first of a line carries its number, others 0. */
function* listSigns(text: string): Generator<{ sign: number; line: number }> {
  let line = 0;
  let isStart = true;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : END;
    const isPart = code === LINE_FEED && text.charCodeAt(at - 1) === RETURN;
    if (code === SPACE || code === TAB || isPart) continue;
    const sign = code === RETURN ? LINE_FEED : code;
    if (isStart) line += 1;
    yield { sign, line: isStart ? line : 0 };
    isStart = sign === LINE_FEED;
  }
}
