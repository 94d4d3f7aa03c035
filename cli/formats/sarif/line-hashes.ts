/** Signs that one hash looks at: its line and what follows, so that equal lines in other surroundings differ. */
const WINDOW = 100;
const FACTOR = 37n;
const LEAVING = BigInt.asUintN(64, FACTOR ** BigInt(WINDOW));

const [TAB, LINE_FEED, RETURN, SPACE, END] = [9, 10, 13, 32, 65_535];

/**
 * A hash of each line (from index 1) that stays when lines before it come and go: GitHub's `primaryLocationLineHash`,
 * sign by sign, since its upload action computes it too and warns of another.
 *
 * *observed*: github/codeql-action, a rolling polynomial hash of 64 bits over the signs that are no white space
 *
 * @returns `hash:count`, where the count tells equal hashes apart
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

/** Signs that count, each line break as one LF; the first of a line has its number, others 0. */
function* listSigns(text: string): Generator<{ sign: number; line: number }> {
  let line = 0;
  let isStart = true;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : END;
    const isPart = code === LINE_FEED && text.charCodeAt(at - 1) === RETURN;
    if (code === SPACE || code === TAB || isPart) continue;
    const sign = code === RETURN ? LINE_FEED : code;
    if (isStart) line += 1;
    yield { sign: sign as number, line: isStart ? line : 0 };
    isStart = sign === LINE_FEED;
  }
}
