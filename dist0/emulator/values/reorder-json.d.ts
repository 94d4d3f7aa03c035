/**
 * Returns valid JSON without whitespace and with the keys of each object in alphabetical order. For tests of clients: they
 * must compare JSON, not text.
 */
export declare function reorderJson(json: string): string;
