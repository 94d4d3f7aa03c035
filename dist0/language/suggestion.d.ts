/**
 * Returns the names nearest to a word, nearest first: at most three, at a distance that a typo explains (a third of the
 * word's length, at least one). Letter case and separators do not count; if a name differs only in these, no other is
 * returned.
 *
 * @example nearest("skip_if", ["skipIf", "queue"]) // ["skipIf"]
 */
export declare function nearest(word: string, names: Iterable<string>): string[];
/** Returns `, did you mean "a" or "b"?` or an empty text: the end of a message about an unknown word. */
export declare function didYouMean(word: string, names: Iterable<string>): string;
/** A map with more keys than this has no typos in them, and comparing all pairs would take long. */
export declare const MAX_COMPARED_KEYS = 100;
/**
 * Returns the key that an unknown one certainly means: the only one near it, if it is absent and no other unknown key of
 * the same map is near it.
 */
export declare function findMeantKey(unknown: string, present: readonly string[], allowed: readonly string[]): string | undefined;
/** Order of text by code unit, the same on every machine. */
export declare function compareText(a: string, b: string): number;
