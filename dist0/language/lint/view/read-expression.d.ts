import type { Reference } from "../../expression/ast.js";
import type { Analysis, Expression, ExpressionKind, OrderBy, Parsed } from "../../expression/index.js";
import type { Path } from "../../path.js";
interface Text<Tree> extends Parsed<Tree> {
    readonly text: string;
}
/** A parsed expression. It has no tree if it is malformed or unresolved. */
export interface ExpressionText extends Text<Expression> {
    readonly kind: ExpressionKind;
    /** Analyzes the tree on the first call; undefined without a tree. */
    readonly analyze: () => Analysis | undefined;
}
/** An expression with its path in the configuration. */
export interface ExpressionSite extends ExpressionText {
    readonly path: Path;
}
export interface OrderBySite extends Text<OrderBy> {
    readonly kind: "orderBy";
    readonly path: Path;
}
/** A `knownWorkerSid` or `knownWorkerFriendlyName`; the last step of the path is the key. */
export interface KnownWorkerSite extends Text<Reference> {
    readonly kind: "knownWorker";
    readonly path: Path;
}
/** A text that TaskRouter parses as one of its expressions. */
export type Site = ExpressionSite | OrderBySite | KnownWorkerSite;
/** Parses the expressions of one workspace, each distinct text once. */
export interface ReadExpression {
    expression(text: string, kind: ExpressionKind): ExpressionText;
    orderBy(text: string): Omit<OrderBySite, "path">;
    knownWorker(text: string): Omit<KnownWorkerSite, "path">;
}
/** @param unknown placeholder of an unresolved text */
export declare function createReadExpression(unknown?: string): ReadExpression;
export {};
