import type { Reader } from "../parameters/parameter.js";
/** The values that are possible, in a REST parameter and in the JSON of an assignment callback. */
export interface Shape<T = unknown> {
    readonly read: Reader<T>;
    isValid(value: unknown): boolean;
    /** Completes "must be …". */
    readonly words: string;
}
export declare const text: Shape<string>;
/** By REST any text but `true`, `1` and `yes` means false (H-6). */
export declare const flag: Shape<boolean>;
/** A number in JSON may also be text, because it is text in a form. */
export declare function whole(minimum: number, maximum: number): Shape<number>;
export declare function choice<Values extends readonly string[]>(...values: Values): Shape<Values[number]>;
/** A shape whose `true` and `false` may be text or not. */
export declare function orFlag<T>(shape: Shape<T>): Shape<T>;
/** One value, a list of them, or text with commas or spaces between them. */
export declare function listOf<T>({ read, isValid, words }: Shape<T>): Shape<T>;
export declare const url: Shape<string>;
