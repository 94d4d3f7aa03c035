import type { Assumptions } from "../assumptions/index.js";
/** Turns the text of a parameter into its value, or refuses it by throwing an `ApiError`. */
export type Reader<T> = (text: string, name: string, assumptions: Assumptions) => T;
/** A parameter of an operation: how it is read, and its value if it is absent. */
export interface Parameter<T> {
    /** @param texts the values that were sent under the name, in order; at least one */
    read(texts: readonly [string, ...string[]], name: string, assumptions: Assumptions): T;
    whenAbsent(name: string): T;
}
export type ParameterTable = Record<string, Parameter<unknown>>;
export type ValuesOf<Table extends ParameterTable> = {
    [Name in keyof Table]: Table[Name] extends Parameter<infer T> ? T : never;
};
export declare function optional<T>(read: Reader<T>): Parameter<T | undefined>;
export declare function withDefault<T>(read: Reader<T>, value: T): Parameter<T>;
export declare function required<T>(read: Reader<T>): Parameter<T>;
/** A list: the name repeated, or its values separated by commas, or both (H-5). */
export declare function several<T>(read: Reader<T>): Parameter<T[] | undefined>;
/**
 * Makes the reader of a table. It reads in the table's own order and ignores names that are not in the table (H-8).
 */
export declare function createReadParameters<Table extends ParameterTable>(table: Table): (fields: URLSearchParams, assumptions: Assumptions) => ValuesOf<Table>;
