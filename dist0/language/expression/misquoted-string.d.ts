import type { TextSpan } from "./ast.js";
import type { ExpressionFault } from "./expression-problem.js";
/** Why the quotation marks of a string cannot be meant as they are, and where the meant string is. */
export interface Misquoted {
    readonly fault: ExpressionFault;
    readonly span: TextSpan;
}
/**
 * Explains a string if its marks are wrong: one is missing, or one is inside. There are no escapes (E-10), so the parser
 * would notice it only where the next word is left over.
 *
 * @param mark the quotation mark of the string
 * @param span from the first mark to after the next one
 */
export declare function findMisquoted(text: string, mark: "'" | '"', span: TextSpan): Misquoted | undefined;
