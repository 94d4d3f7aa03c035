import { distance } from "fastest-levenshtein";

/** Maximum number of names that a word is compared with. */
const MAX_NAMES = 2_000;

/**
 * Returns the names nearest to a word, nearest first: at most three, at a distance that a typo explains (a third of the
 * word's length, at least one). Letter case and separators do not count; if a name differs only in these, no other is
 * returned.
 *
 * @example nearest("skip_if", ["skipIf", "queue"]) // ["skipIf"]
 */
export function nearest(word: string, names: Iterable<string>): string[] {
  const folded = fold(word);
  // thousands of findings, each compared with thousands of names, would take minutes
  const compared = [...names].slice(0, MAX_NAMES);
  const limit = Math.max(1, Math.floor(folded.length / 3));
  const found = compared.map((name) => ({ name, far: atMost(limit, folded, fold(name)) }));
  const hasSame = found.some(({ far }) => far === 0);
  return found
    .filter(({ far }) => far <= (hasSame ? 0 : limit))
    .sort((a, b) => a.far - b.far || compareText(a.name, b.name))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** The distance of two words, at least the difference of their lengths: infinite if that is over the limit. */
function atMost(limit: number, a: string, b: string): number {
  return Math.abs(a.length - b.length) > limit ? Number.POSITIVE_INFINITY : distance(a, b);
}

/** Returns `, did you mean "a" or "b"?` or an empty text: the end of a message about an unknown word. */
export function didYouMean(word: string, names: Iterable<string>): string {
  const found = nearest(word, names).map((name) => JSON.stringify(name));
  return found.length === 0 ? "" : `, did you mean ${found.join(" or ")}?`;
}

/** A map with more keys than this has no typos in them, and comparing all pairs would take long. */
export const MAX_COMPARED_KEYS = 100;

/**
 * Returns the key that an unknown one certainly means: the only one near it, if it is absent and no other unknown key of
 * the same map is near it.
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
