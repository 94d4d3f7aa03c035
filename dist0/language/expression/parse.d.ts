import type { Expression, OrderBy, Reference, TextSpan } from "./ast.js";
import type { ExpressionProblem } from "./expression-problem.js";
import type { ParserOptions } from "./parser.js";
/** How an expression is read; by default as {@link defaultOptions} says, and without placeholders. */
export type ParseOptions = Partial<ParserOptions>;
/** An expression as read; with a problem, it has no tree. */
export interface Parsed<Tree> {
    readonly ast: Tree | undefined;
    /** In order of position; at most {@link MAX_EXPRESSION_PROBLEMS}. */
    readonly problems: readonly ExpressionProblem[];
    /** Where AND and OR are mixed without parentheses: which one binds tighter is not documented. */
    readonly mixed: readonly TextSpan[];
    /** Members of paths that begin with a digit, such as `24h` in `task.24h`: whether TaskRouter reads them is not known. */
    readonly digitMembers: readonly TextSpan[];
}
/**
 * Reads the expression of a filter, a target or a queue, or a `skip_if`. Accepts any string, and never throws.
 *
 * @example parseExpression("tier = 'gold'").ast // { type: "comparison", operator: "=", … }
 */
export declare function parseExpression(text: string, options?: ParseOptions): Parsed<Expression>;
/** Reads an `order_by`: `worker.level DESC, worker.age ASC`. */
export declare function parseOrderBy(text: string, options?: ParseOptions): Parsed<OrderBy>;
/** Reads a `known_worker_sid` or `known_worker_friendly_name`: `task.agent`. */
export declare function parseKnownWorker(text: string, options?: ParseOptions): Parsed<Reference>;
