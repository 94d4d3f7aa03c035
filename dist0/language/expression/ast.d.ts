import type { TextSpan } from "../diagnostic.js";
import type { Operator } from "./operators.js";
/** Offsets refer to the text of the expression. */
export type { TextSpan };
/** Where an expression is used; this decides what the names in it mean. */
export type ExpressionKind = "filter" | "target" | "queue" | "skip";
/** A tree that yields true or false. */
export type Expression = Logical | Not | Comparison;
/** `a AND b AND c`: at least two parts. Parentheses are not kept: the shape of the tree says what they said. */
export interface Logical extends TextSpan {
    readonly type: "logical";
    readonly operator: "AND" | "OR";
    readonly parts: readonly Expression[];
}
/** `NOT a`: only if {@link ExpressionOptions.unaryNot} accepts it. */
export interface Not extends TextSpan {
    readonly type: "not";
    readonly part: Expression;
}
export interface Comparison extends TextSpan {
    readonly type: "comparison";
    /** As written: aliases are kept. */
    readonly operator: Operator;
    readonly left: Operand;
    readonly right: Operand;
}
/** One side of a comparison. */
export type Operand = StringLiteral | NumberLiteral | BooleanLiteral | NullLiteral | List | Reference;
export interface StringLiteral extends TextSpan {
    readonly type: "string";
    readonly value: string;
}
/** `text` is the number as written: `0800` stays `0800`. */
export interface NumberLiteral extends TextSpan {
    readonly type: "number";
    readonly value: number;
    readonly text: string;
}
export interface BooleanLiteral extends TextSpan {
    readonly type: "boolean";
    readonly value: boolean;
}
export interface NullLiteral extends TextSpan {
    readonly type: "null";
}
export interface List extends TextSpan {
    readonly type: "list";
    readonly items: readonly Operand[];
}
/** `a.b[0]`: a name, then names and indexes. */
export interface Reference extends TextSpan {
    readonly type: "reference";
    readonly path: readonly (string | number)[];
}
/** `worker.a DESC, worker.b ASC`: at least one clause. */
export interface OrderBy extends TextSpan {
    readonly type: "orderBy";
    readonly clauses: readonly OrderClause[];
}
/** `direction` is absent if it is not written. */
export interface OrderClause extends TextSpan {
    readonly type: "orderClause";
    readonly reference: Reference;
    readonly direction?: "ASC" | "DESC";
}
/** Any tree that has a text. */
export type Node = Expression | Operand | OrderBy | OrderClause;
