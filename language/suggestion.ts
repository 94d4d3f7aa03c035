import { distance } from "fastest-levenshtein";

/** Most names that a word is compared with. */
const MAX_NAMES = 2_000;

/**
 * The names nearest to a word, nearest first: at most three, at a distance a typing mistake explains (a third of the
 * word's length, at least one), letter case and separators aside; the very word in another spelling stands alone.
 *
 * @example nearest("skip_if", ["skipIf", "queue"]) // ["skipIf"]
 */
export function nearest(word: string, names: Iterable<string>): string[] {
  const folded = fold(word);
  // thousands of findings, each with thousands of names to compare, would take minutes
  const compared = [...names].slice(0, MAX_NAMES);
  const limit = Math.max(1, Math.floor(folded.length / 3));
  const found = compared.map((name) => ({ name, far: distance(folded, fold(name)) }));
  const isThere = found.some(({ far }) => far === 0);
  return found
    .filter(({ far }) => far <= (isThere ? 0 : limit))
    .sort((a, b) => a.far - b.far || compareText(a.name, b.name))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** `, did you mean "a" or "b"?` or nothing: the tail of a message about an unknown word. */
export function didYouMean(word: string, names: Iterable<string>): string {
  const found = nearest(word, names).map((name) => JSON.stringify(name));
  return found.length === 0 ? "" : `, did you mean ${found.join(" or ")}?`;
}

/** More keys in one map are no typing mistakes, and to compare each with each would take long. */
export const MAX_COMPARED_KEYS = 100;

/**
 * The key that an unknown one certainly means: the only one near it, which is not there and which no other unknown key
 * of the same map is near to.
 */
export function findMeantKey(
  unknown: string,
  present: readonly string[],
  allowed: readonly string[],
): string | undefined {
  if (present.length > MAX_COMPARED_KEYS) return undefined;
  const [meant, other] = nearest(unknown, allowed);
  if (meant === undefined || other !== undefined || present.includes(meant)) return undefined;
  const rivals = present.filter((key) => key !== unknown && !allowed.includes(key));
  return rivals.some((key) => nearest(key, allowed).includes(meant)) ? undefined : meant;
}

/** Order of text by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\s_-]/g, "")
    .slice(0, 100);
}
