import type { Expression } from "./ast.js";
/**
 * Returns the expression that says the opposite without NOT: `"a" NOT IN skills` for `skills HAS "a"`. Undefined if it contains
 * CONTAINS, which has no opposite.
 */
export declare function negate(node: Expression): Expression | undefined;
