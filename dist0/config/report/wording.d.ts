/** Lists names in quotes, sorted; a long list is cut short: `"a", "b" and 5 more`. */
export declare function listNames(names: Iterable<string>): string;
/** Quotes a user's word, shortened if it is long. */
export declare function quote(word: string): string;
/**
 * Joins a question ("did you mean …?", or nothing) and the text after it.
 *
 * @example join(', did you mean "a"?', "known are …") // `, did you mean "a"? known are …`
 */
export declare function join(question: string, rest: string): string;
/** `1,038,576` */
export declare function formatNumber(value: number): string;
