/** True for a word that some parsers of YAML, such as those of version 1.1, do not read as text. */
export declare function isSpecialWord(text: string): boolean;
/** Quotes a text as JSON, which YAML reads too, and escapes what an editor would not show. */
export declare function quoteVisibly(text: string): string;
/** Quotes a text for YAML, in the quotation marks that need no escapes. */
export declare function quoteForYaml(text: string): string;
/**
 * Suggests the key with the quoted form of a value that YAML misread, from the line and the column of the error.
 *
 * @example suggestQuotes("  expression: 'x' IN a", 18) // `expression: "'x' IN a"`
 */
export declare function suggestQuotes(line: string, column: number): string | undefined;
