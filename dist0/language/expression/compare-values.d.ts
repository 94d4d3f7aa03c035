import type { Json } from "../json.js";
import type { ExpressionOptions } from "./assumptions.js";
/** Whether two values compare as an operator says. A missing value is null. */
export type Compare = (left: Json, right: Json) => boolean;
/** The ways to compare values from which operators are built, under one choice of options. */
export interface ValueComparison {
    readonly options: ExpressionOptions;
    /** Equality of two values that are not lists. Objects are equal to nothing (E-29). */
    readonly equals: Compare;
    /** Whether a list has a value that is equal to the item. */
    readonly holds: (list: readonly Json[], item: Json) => boolean;
    /** An operator on the order of two values: `accepts` gets a negative number, 0 or a positive one. */
    readonly order: (accepts: (sign: number) => boolean) => Compare;
    /** An operator on two texts; a number counts as its text. */
    readonly onTexts: (accepts: (left: string, right: string) => boolean) => Compare;
}
export declare function createValueComparison(options: ExpressionOptions): ValueComparison;
