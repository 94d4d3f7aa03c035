import type { Expression } from "./ast.js";
import { negate } from "./negate.js";
import { printExpression } from "./print.js";

/** The parameters of a problem about NOT, which are complete once the negated part is read. */
export interface NotAdvice {
  instead?: string;
  hasOpposite?: boolean;
}

/** Longest part of an expression, in UTF-16 units, that is repeated without its NOT in a message. */
const LONGEST = 200;

/** Adds what to write instead of a NOT and the part after it. */
export function adviseOnNot(advice: NotAdvice, part: Expression): void {
  const opposite = negate(part);
  if (opposite === undefined) advice.hasOpposite = false;
  else if (part.end - part.start <= LONGEST) advice.instead = printPart(opposite);
}

/** Parentheses keep an OR together if it is put into a longer expression. */
function printPart(node: Expression): string {
  return node.type === "logical" ? `(${printExpression(node)})` : printExpression(node);
}
