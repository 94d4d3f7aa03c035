import type { TextSpan } from "./ast.js";
import type { ExpressionProblemCode, ExpressionProblemRow } from "./expression-problem-table.js";
import { EXPRESSION_PROBLEMS } from "./expression-problem-table.js";
/** A code with its parameters: a problem without a span. */
export type ExpressionFault = {
    readonly [Code in ExpressionProblemCode]: {
        readonly code: Code;
        readonly params: Parameters<(typeof EXPRESSION_PROBLEMS)[Code]["say"]>[0];
    };
}[ExpressionProblemCode];
/** A problem of an expression, with its span in the text. {@link renderExpressionProblem} writes its sentence. */
export type ExpressionProblem = ExpressionFault & {
    readonly span: TextSpan;
};
/** The rule under which a problem of an expression is reported. */
export type ExpressionFinding = ExpressionProblemRow["finding"];
/** Longest expression read, in UTF-16 units: a longer one does not fit into a configuration (E-12). */
export declare const MAX_EXPRESSION_LENGTH = 1038576;
/** Deepest nesting of parentheses and lists; the deepest real expression seen has 6 (E-13). */
export declare const MAX_EXPRESSION_DEPTH = 100;
/** Problems reported per expression: nobody reads more. */
export declare const MAX_EXPRESSION_PROBLEMS = 20;
/** Returns the id of the rule under which a problem is reported. */
export declare function findingOfExpression({ code }: ExpressionFault): ExpressionFinding;
/**
 * Writes the sentence of a problem.
 *
 * @example renderExpressionProblem({ code: "unary-not", params: { instead: "a != 1" } }) // "NOT is allowed only before IN: write a != 1"
 */
export declare function renderExpressionProblem({ code, params }: ExpressionFault): string;
/** Collects the problems of one expression, and ignores those after {@link MAX_EXPRESSION_PROBLEMS}. */
export declare class ProblemList {
    readonly list: ExpressionProblem[];
    report({ start, end }: TextSpan, fault: ExpressionFault): void;
}
