import type { Reference } from "../../expression/ast.js";
import type { Expression } from "../../expression/index.js";
/** Returns every name in an expression, in order of position. */
export declare function listReferencesOf(ast: Expression | undefined): Reference[];
