import type { VariableType } from "../schema/variable-types.js";
/** The outcome of reading a value as a type. */
type Converted = {
    readonly value: unknown;
} | undefined;
/**
 * Reads a value as a type; undefined if it is of another one. A stack's configuration holds numbers and booleans as text
 * where nothing says their type, so `"30"` is a number and `"true"` a boolean here.
 */
export declare function convertTo(type: VariableType, value: unknown): Converted;
export {};
