import { formatNumber } from "../format-number.js";
import { show } from "../show.js";
import { OPERATOR_SPELLINGS, type Operator } from "./operators.js";

/** One kind of problem of an expression. */
export interface ExpressionProblemRow {
  /** The rule that reports it. */
  readonly finding: "expression-syntax" | "expression-too-big";
  /** Writes the sentence from the problem's parameters. */
  readonly say: (params: never) => string;
}

interface Text {
  readonly text: string;
}

interface Mark {
  /** The quotation mark. */
  readonly mark: string;
}

interface Limit {
  readonly limit: number;
}

/** The token at which something else is expected: absent at the end. */
interface Found {
  readonly found?: string;
}

/** A negation, the expression that says the same without NOT, and whether there is one. */
interface Negated {
  readonly instead?: string;
  readonly hasOpposite?: boolean;
}

/** Every problem of an expression. */
export const EXPRESSION_PROBLEMS = {
  hyphen: syntax(
    ({ text }: Text) => `${show(text)} has a hyphen, which TaskRouter refuses in names: rename the attribute`,
  ),
  "digit-first": syntax(
    ({ text }: Text) =>
      `${show(text)} is neither a number nor a name, because names do not begin with a digit; a text needs quotes`,
  ),
  "unclosed-string": syntax(({ mark }: Mark) => `the string that begins here has no closing ${mark}`),
  "unopened-string": syntax(({ mark }: Mark) => `the string that ends here has no opening ${mark}`),
  "mark-inside": syntax(
    ({ mark, meant }: Mark & { readonly meant?: string }) =>
      `a ${mark} cannot be inside ${mark}…${mark}${meant === undefined ? ", and TaskRouter has no escapes" : `: write ${meant}`}`,
  ),
  "unknown-operator": syntax(({ text, meant }: Text & { readonly meant?: Operator }) =>
    meant === undefined
      ? `unknown operator ${show(text)}; the operators are ${OPERATOR_SPELLINGS.join(", ")}`
      : `unknown operator ${show(text)}, did you mean "${meant}"?`,
  ),
  "unknown-operator-word": syntax(
    ({ text, meant }: Text & { readonly meant: Operator }) => `unknown operator ${show(text)}, did you mean ${meant}?`,
  ),
  "symbolic-logic": syntax(
    ({ text, meant }: Text & { readonly meant: string }) => `${show(text)} is unknown to TaskRouter: write ${meant}`,
  ),
  "curly-quotes": syntax(({ text }: Text) => `${show(text)}: strings need straight quotes, ' or "`),
  "regular-expression": syntax(
    ({ text }: Text) => `${show(text)}: TaskRouter has no regular expressions, use CONTAINS`,
  ),
  arithmetic: syntax(({ text }: Text) => `${show(text)}: TaskRouter has no arithmetic`),
  "not-a-space": syntax(
    ({ code }: { readonly code: number }) =>
      `U+${code.toString(16).toUpperCase().padStart(4, "0")} is not a space for TaskRouter: type a plain one`,
  ),
  "unknown-sign": syntax(({ text }: Text) => `${show(text)} has no meaning here`),
  "unary-not": syntax((negated: Negated) => `NOT is allowed only before IN: ${adviseOnNot(negated)}`),
  "not-sign": syntax((negated: Negated) => `"!" is unknown to TaskRouter: ${adviseOnNot(negated)}`),
  "unclosed-parenthesis": syntax((_: object) => 'the parenthesis that opens here is never closed: add ")"'),
  "unopened-parenthesis": syntax((_: object) => 'this ")" closes nothing: remove it'),
  "unclosed-list": syntax((_: object) => 'the list that begins here is never closed: add "]"'),
  "loose-list": syntax((_: object) => "several values need a list: IN ['a', 'b']"),
  "no-functions": syntax((_: object) => "TaskRouter has no functions"),
  "no-operator": syntax(
    ({ found }: Found) =>
      `this is not compared with anything: an operator must follow${found === undefined ? "" : `, not ${show(found)}`} (such as ==, HAS or IN)`,
  ),
  "incomplete-operator": syntax(
    ({ word, known }: { readonly word: string; readonly known: readonly string[] }) =>
      `${word} is not an operator by itself: write ${known.join(" or ")}`,
  ),
  surplus: syntax(({ text }: Text) => `${show(text)} is left over: AND or OR must come before it`),
  "operand-expected": syntax(expecting("a name or a value")),
  "value-expected": syntax(({ operator, ...found }: Found & { readonly operator: Operator }) =>
    expecting(`a value after ${operator}`)(found),
  ),
  "item-expected": syntax(expecting("a value of the list")),
  "next-item-expected": syntax(expecting("another value of the list")),
  "worker-name-expected": syntax(expecting('a name such as "worker.level"')),
  "task-name-expected": syntax(expecting('a name such as "task.agent_sid"')),
  "member-expected": syntax(expecting("a name after the dot")),
  "index-expected": syntax(expecting("a whole number")),
  "index-end-expected": syntax(expecting('"]" after the index')),
  "direction-expected": syntax(expecting("ASC, DESC or a comma")),
  "end-expected": syntax(expecting("the end")),
  "too-deep": tooBig(({ limit }: Limit) => `nested more than ${limit} levels deep: the rest is not read`),
  "too-long": tooBig(
    ({ length, limit }: Limit & { readonly length: number }) =>
      `the expression has ${formatNumber(length)} characters, and a whole configuration can have ${formatNumber(limit)}`,
  ),
} as const satisfies Readonly<Record<string, ExpressionProblemRow>>;

/** The code of an expression's problem: closed, because each has its row. */
export type ExpressionProblemCode = keyof typeof EXPRESSION_PROBLEMS;

function syntax<Params>(say: (params: Params) => string) {
  return { finding: "expression-syntax", say } as const;
}

function tooBig<Params>(say: (params: Params) => string) {
  return { finding: "expression-too-big", say } as const;
}

function adviseOnNot({ instead, hasOpposite = true }: Negated): string {
  return hasOpposite
    ? `write ${instead ?? "!= or NOT IN"}`
    : "CONTAINS has no opposite, so test for the texts that are wanted";
}

function expecting(wanted: string): (params: Found) => string {
  return ({ found }) =>
    `${wanted} is expected here, ${found === undefined ? "but the expression ends" : `not ${show(found)}`}`;
}
