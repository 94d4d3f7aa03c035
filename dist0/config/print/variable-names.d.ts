/** Returns a function that makes a name of a variable from words, and never the same one twice. */
export declare function createVariableNames(): (words: readonly string[]) => string;
