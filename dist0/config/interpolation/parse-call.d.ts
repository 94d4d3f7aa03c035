/** A value in the brackets of `${expressions.NAME(…)}`; the offsets are those of its text in the placeholder. */
export interface Argument {
    /** `text`: written out. `reference`: the name of a variable, a parameter, or a part of a repetition. */
    readonly kind: "text" | "reference";
    readonly text: string;
    readonly start: number;
    readonly end: number;
}
/** A use of a named expression. */
export interface Call {
    readonly name: string;
    /** Undefined without brackets. */
    readonly arguments: readonly Argument[] | undefined;
}
/**
 * Reads the body of a placeholder after `expressions.`; undefined if its brackets are malformed. A text in double quotes
 * has the escapes of JSON.
 *
 * @example parseCall('speaks("en", each.value.level)')
 */
export declare function parseCall(body: string): Call | undefined;
/** Writes a text as an argument: without braces, which would end the placeholder. */
export declare function toArgument(text: string): string;
