import type { Json } from "../json.js";
import type { ExpressionOptions } from "./assumptions.js";
import type { Expression, ExpressionKind, Operand, Reference } from "./ast.js";
import type { Scope } from "./scope.js";
/** A part of an expression, its value and the reason for it. */
export interface Explanation {
    /** `AND`, `OR`, `NOT`, or the text of a comparison. */
    readonly text: string;
    readonly value: boolean;
    /** The names in a comparison with their values; null for a missing one. */
    readonly names: readonly {
        readonly name: string;
        readonly value: Json;
    }[];
    /** The rule of TaskRouter that decided, if it may surprise. */
    readonly note?: string;
    readonly parts: readonly Explanation[];
}
/** Evaluates an expression and each of its parts, including those that do not matter for the whole. */
export declare function explainExpression(ast: Expression, scope: Scope, kind: ExpressionKind, options?: Partial<ExpressionOptions>): Explanation;
/** Every name in an operand, in order. */
export declare function listNames(operand: Operand): Reference[];
