import type { Json } from "../json.js";
import type { ExpressionOptions } from "./assumptions.js";
import type { Expression, ExpressionKind, TextSpan } from "./ast.js";
import type { Contradiction } from "./contradiction.js";
import type { Origin } from "./resolve.js";
export type ValueType = "string" | "number" | "boolean" | "null" | "list" | "object";
/** One use of a name. */
export interface NameUse extends TextSpan, Origin {
    /** Whether the operator searches it as a list, or compares it as one value. */
    readonly role: "list" | "scalar";
    /** Types of the constants it is compared with; for a list, the types of its members. Empty if compared with a name. */
    readonly types: readonly ValueType[];
}
/** A part that does not depend on any name. */
export interface Constant extends TextSpan {
    readonly value: boolean;
}
/** The properties of an expression that no task or worker changes. */
export interface Analysis {
    /** In order of position. */
    readonly names: readonly NameUse[];
    /** Comparisons of constants, such as the catch-all `1==1`. */
    readonly constants: readonly Constant[];
    /** Parts that no values can make true. */
    readonly contradictions: readonly Contradiction[];
    /** The value that the whole always has; undefined if it depends on names. */
    readonly value: boolean | undefined;
}
/**
 * Analyses an expression: the names it uses, how it uses them, and the parts that never change.
 *
 * @example analyzeExpression(ast, "filter").names // [{ owner: "task", path: ["tier"], role: "scalar", types: ["string"], … }]
 */
export declare function analyzeExpression(ast: Expression, kind: ExpressionKind, options?: Partial<ExpressionOptions>): Analysis;
/** The type of a value, by its JSON name. */
export declare function typeOf(value: Json): ValueType;
