import type { Operand } from "../../expression/ast.js";
import type { Site } from "../view/read-expression.js";
type Literal = Exclude<Operand, {
    type: "reference";
}>;
/**
 * Returns a literal, such as a SID in quotation marks, that is written instead of the path of a known worker. It is
 * well-formed, but not a path.
 */
export declare function findKnownWorkerLiteral({ kind, ast, text, problems }: Site): Literal | undefined;
export {};
