/** A part of a text split at its `${…}`; `written` is the part as it is in the file. */
export type Part = {
    readonly written: string;
} & ({
    readonly kind: "text";
    readonly text: string;
}
/** `$${`: represents the characters `${`. */
 | {
    readonly kind: "escape";
} | {
    readonly kind: "placeholder";
    readonly body: string;
    readonly start: number;
    readonly end: number;
}
/** `${` without its `}`. */
 | {
    readonly kind: "unclosed";
    readonly start: number;
});
/**
 * Splits a text into literal parts and placeholders.
 *
 * @example splitTemplate("a ${vars.x}") // [{ kind: "text", text: "a " }, { kind: "placeholder", body: "vars.x", … }]
 */
export declare function splitTemplate(text: string): Part[];
