/**
 * Returns valid JSON without the whitespace between its tokens. Unlike `JSON.stringify(JSON.parse(…))`, it keeps key
 * order, repeated keys, escapes and the notation of numbers.
 */
export declare function minifyJson(json: string): string;
