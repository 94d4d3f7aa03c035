import type { Node, Reference } from "./ast.js";
/**
 * Writes a tree as text, in one spelling: operators in upper case, one space around them, double quotes if possible.
 * Nested AND and OR are in parentheses, so that the text does not depend on which one binds tighter. Reading it gives the
 * same tree, except for spans.
 */
export declare function printExpression(node: Node): string;
/** A name with its members and indexes: `task.teams[0].name`. */
export declare function printPath(path: Reference["path"]): string;
