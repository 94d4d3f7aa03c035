const PLACEHOLDER = /\$\{[^{}]*\}/g;

/** Number of patterns with placeholders that a path is compared with: the product with 10,000 files stays small. */
const MAX_PATTERNS = 1_000;

/** The literal texts of one path segment, with any text between two of them. */
type Segment = readonly string[];

/**
 * Returns a test for paths that one of these patterns names: `flows/${vars.env}.json` names every file that some stack
 * could choose. A placeholder is any text without a slash. Paths without placeholders are all compared, of the others
 * the first 1,000.
 */
export function createPathTest(patterns: readonly string[]): (path: string) => boolean {
  const isPattern = (path: string) => path.search(PLACEHOLDER) !== -1;
  const literal = new Set(patterns.filter((pattern) => !isPattern(pattern)));
  // a path never contains NUL, so it marks the placeholders
  const masked = patterns.filter((pattern) => isPattern(pattern) && !pattern.includes("\0"));
  const distinct = new Set(masked.map((pattern) => pattern.replace(PLACEHOLDER, "\0")));
  const split = [...distinct].slice(0, MAX_PATTERNS).map(toSegments);
  return (path) => literal.has(path) || split.some((pattern) => matchesPath(pattern, path.split("/")));
}

function toSegments(masked: string): Segment[] {
  return masked.split("/").map((segment) => segment.split(/\0+/));
}

function matchesPath(pattern: readonly Segment[], path: readonly string[]): boolean {
  return pattern.length === path.length && pattern.every((segment, at) => matchesSegment(segment, path[at] ?? ""));
}

/** Never backtracks: between the first and the last text, the leftmost place of each text leaves most room for the next. */
function matchesSegment(segment: Segment, text: string): boolean {
  const [first = "", ...rest] = segment;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
