/** Parses an option as a whole number. */
export declare function integerFrom(minimum: number, maximum: number): (text: string) => number;
/** Parses an option as one of several words. */
export declare function oneOf<Word extends string>(words: readonly Word[]): (text: string) => Word;
/** Collects a repeatable option. */
export declare function collect(text: string, before?: readonly string[]): string[];
/** Collects a repeatable option with limits of TaskRouter: requests per second by resource key. */
export declare function collectLimit(text: string, before?: Record<string, number>): Record<string, number>;
