import type { Finding } from "../report/findings.js";
/**
 * Summarizes findings that repeat through a large workflow: the first one, with the number of the others and the
 * positions of the next few, so that thirty of one kind do not drown out the rest. Its fix covers all of them.
 */
export declare function sumUp(list: readonly Finding[]): Finding[];
