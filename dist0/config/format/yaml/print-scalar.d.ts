/**
 * Prints a text of one line in the quotation marks that need no escapes, in double ones if both do; plain texts stay
 * plain.
 *
 * @example tidyQuotes("'it''s'") // `"it's"`
 */
export declare function tidyQuotes(source: string): string;
/** Prints a key without quotes if every parser reads it as the same text. */
export declare function tidyKey(source: string): string;
