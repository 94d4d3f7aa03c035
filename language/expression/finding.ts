import { show } from "../show.js";
import type { TextSpan } from "./ast.js";

/** What is wrong in an expression, at a place in its text. */
export interface ExpressionFinding extends TextSpan {
  readonly code: "expression-syntax" | "expression-too-big";
  readonly severity: "error";
  readonly message: string;
}

/** Longest expression read, in UTF-16 units: no longer one fits into a configuration. *documented* (Twilio, limits) */
export const MAX_EXPRESSION_LENGTH = 1_038_576;

/** Deepest nesting of parentheses and lists; real expressions were seen to have 6. *assumed* */
export const MAX_EXPRESSION_DEPTH = 100;

/** Findings of one expression: who has these many will read no more. */
export const MAX_EXPRESSION_FINDINGS = 20;

/** Takes the findings of one expression. */
export interface Findings {
  readonly list: readonly ExpressionFinding[];
  syntax(place: TextSpan, message: string): void;
  tooBig(place: TextSpan, message: string): void;
}

/** An empty collection; beyond {@link MAX_EXPRESSION_FINDINGS} it takes no more. */
export function createFindings(): Findings {
  const list: ExpressionFinding[] = [];
  const add = (finding: ExpressionFinding) => {
    if (list.length < MAX_EXPRESSION_FINDINGS) list.push(finding);
  };
  return {
    list,
    syntax: ({ start, end }, message) => add({ code: "expression-syntax", severity: "error", message, start, end }),
    tooBig: ({ start, end }, message) => add({ code: "expression-too-big", severity: "error", message, start, end }),
  };
}

/** The user's words in a message: quoted, short, on one line. */
export function quote(text: string): string {
  return show(text);
}
