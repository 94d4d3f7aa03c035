import { show } from "../show.js";
import type { TextSpan } from "./ast.js";

/** A problem of an expression, with its span in the text. */
export interface ExpressionProblem extends TextSpan {
  readonly code: "expression-syntax" | "expression-too-big";
  readonly severity: "error";
  readonly message: string;
}

/** Longest expression read, in UTF-16 units: a longer one does not fit into a configuration (E-12). */
export const MAX_EXPRESSION_LENGTH = 1_038_576;

/** Deepest nesting of parentheses and lists; the deepest real expression seen has 6 (E-13). */
export const MAX_EXPRESSION_DEPTH = 100;

/** Problems reported per expression: nobody reads more. */
export const MAX_EXPRESSION_PROBLEMS = 20;

/** Collects the problems of one expression. */
export interface ProblemList {
  readonly list: readonly ExpressionProblem[];
  syntax(span: TextSpan, message: string): void;
  tooBig(span: TextSpan, message: string): void;
}

/** Makes an empty list, which ignores problems after {@link MAX_EXPRESSION_PROBLEMS}. */
export function createProblemList(): ProblemList {
  const list: ExpressionProblem[] = [];
  const add = (problem: ExpressionProblem) => {
    if (list.length < MAX_EXPRESSION_PROBLEMS) list.push(problem);
  };
  return {
    list,
    syntax: ({ start, end }, message) => add({ code: "expression-syntax", severity: "error", message, start, end }),
    tooBig: ({ start, end }, message) => add({ code: "expression-too-big", severity: "error", message, start, end }),
  };
}

/** The user's text in a message: quoted, short, on one line. */
export function quote(text: string): string {
  return show(text);
}
