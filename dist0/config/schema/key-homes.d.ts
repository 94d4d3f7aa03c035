import type { Problem } from "../../language/index.js";
/**
 * Returns where an unknown key belongs, as the middle of a message; undefined if it is not known elsewhere, or looks
 * like a typo of a key that is allowed here.
 */
export declare function findHome(key: string, allowed: readonly string[]): string | undefined;
/** Adds to a problem about an unknown key where the key belongs. */
export declare function addHome(problem: Problem): Problem;
/** Returns whether a word is a key of a workspace file, in any place of it. */
export declare function isKey(word: string): boolean;
