/** `1 file`, `2 files`. */
export declare function count(number: number, one: string, many?: string): string;
