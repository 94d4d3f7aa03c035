import type { ExpressionOptions } from "./assumptions.js";
import type { Expression, ExpressionKind } from "./ast.js";
import type { Scope } from "./scope.js";
/** Returns whether an expression is true. Never throws: a comparison that cannot be made is false. */
export type Evaluate = (scope: Scope) => boolean;
/**
 * Compiles an expression to closures, which are called for every task and worker.
 *
 * @param options choices for what Twilio leaves open, by default {@link defaultOptions}
 * @example compileExpression(ast, "target")({ task: { language: "en" }, worker: { languages: ["en"] } })
 */
export declare function compileExpression(ast: Expression, kind: ExpressionKind, options?: Partial<ExpressionOptions>): Evaluate;
