import type { Expression } from "./ast.js";
/** The parameters of a problem about NOT, which are complete once the negated part is read. */
export interface NotAdvice {
    instead?: string;
    hasOpposite?: boolean;
}
/** Adds what to write instead of a NOT and the part after it. */
export declare function adviseOnNot(advice: NotAdvice, part: Expression): void;
