/**
 * A name without spaces, letter case, accents and invisible characters. A reader takes two names for the same if they
 * differ in nothing else.
 */
export declare function toPlainName(name: string): string;
