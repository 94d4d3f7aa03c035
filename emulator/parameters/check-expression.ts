import {
  type ExpressionOptions,
  listSecondWords,
  OPERATOR_SIGN_PATTERN,
  OPERATOR_SPELLINGS,
  OPERATOR_WORDS,
  parseExpression,
} from "../../language/index.js";
import { badRequest } from "../api-error.js";
import type { Assumptions } from "../assumptions/index.js";

type Kind = "operand" | "operator" | "connective" | "(" | ")";

interface Token {
  kind: Kind;
  text: string;
}

/** Longest first. A list counts as one operand; `-` starts a number only before a digit. */
const TOKEN = new RegExp(
  String.raw`\s+|"[^"]*"|'[^']*'|\[[^\]]*\]|-?\d+(?:\.\d+)?(?![\w$])|[\w$]+(?:\.[\w$]+|\[\d+\])*|${OPERATOR_SIGN_PATTERN}|\(|\)`,
  "y",
);
const OPERATORS: ReadonlySet<string> = new Set([...OPERATOR_SPELLINGS, ...OPERATOR_WORDS]);
const CONNECTIVES = new Set(["AND", "OR"]);

/**
 * Refuses an expression that cannot be parsed, and no other (O-32). The language room decides what can be parsed; the
 * message follows the one recorded refusal, `extraneous input 'evel' expecting OPERATOR`.
 *
 * @param place the path of an expression in a workflow
 * @throws ApiError 400 with 20001
 */
export function checkExpression(expression: string, { routing }: Pick<Assumptions, "routing">, place?: string): void {
  const options = routing.expressions ?? DEFAULTS;
  const known = knownTexts(options);
  if (known.has(expression)) return;
  const [problem] = parseExpression(expression, options).problems;
  if (problem) {
    const words =
      describeRefusal(expression) ?? `mismatched input '${toInput(expression, problem.span)}' expecting EXPRESSION`;
    throw badRequest(place === undefined ? words : `Configuration is invalid: ${place}: ${words}`);
  }
  if (expression.length <= REMEMBERED_LENGTH) known.add(expression);
}

/** Accepted expressions are remembered, because filters of many workflows share them. */
const REMEMBERED = 1_000;
const REMEMBERED_LENGTH = 1_000;
const DEFAULTS: Partial<ExpressionOptions> = {};
const accepted = new WeakMap<object, Set<string>>();

/** The texts accepted under these options. When there are too many, all are forgotten. */
function knownTexts(options: object): Set<string> {
  const known = accepted.get(options);
  if (known && known.size < REMEMBERED) return known;
  const empty = new Set<string>();
  accepted.set(options, empty);
  return empty;
}

/** The text at the position of a problem that has no message of its own. */
function toInput(expression: string, { start, end }: { start: number; end: number }): string {
  const text = expression.slice(start, Math.min(end, start + 40)).trim();
  return text === "" ? "<EOF>" : text;
}

function describeRefusal(expression: string): string | undefined {
  let depth = 0;
  let before: Token | undefined;
  for (const token of tokenize(expression)) {
    depth += token.kind === "(" ? 1 : token.kind === ")" ? -1 : 0;
    const words = depth < 0 ? "extraneous input ')' expecting <EOF>" : describeStep(before, token);
    if (words !== undefined) return words;
    before = token;
  }
  if (!isValueEnd(before)) return "mismatched input '<EOF>' expecting VALUE";
  return depth > 0 ? "missing ')' at '<EOF>'" : undefined;
}

function describeStep(before: Token | undefined, token: Token): string | undefined {
  const startsValue = token.kind === "operand" || token.kind === "(";
  if (isValueEnd(before) && startsValue) return `extraneous input '${token.text}' expecting OPERATOR`;
  // `NOT IN` is one operator in two words
  const isSecondWord =
    token.kind === "operator" && before !== undefined && listSecondWords(before.text.toUpperCase()).length > 0;
  const isMisplaced = !isValueEnd(before) && !startsValue && !isSecondWord;
  return isMisplaced ? `mismatched input '${token.text}' expecting VALUE` : undefined;
}

function isValueEnd(token: Token | undefined): boolean {
  return token?.kind === "operand" || token?.kind === ")";
}

/**
 * A character that starts no token is dropped, and `-` takes the next one with it: so `skill-level` reads as `skill`
 * and `evel`, as it does in the recorded refusal.
 */
function tokenize(expression: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < expression.length) {
    TOKEN.lastIndex = at;
    const text = TOKEN.exec(expression)?.[0];
    if (text === undefined) {
      at += expression[at] === "-" ? 2 : 1;
      continue;
    }
    at += text.length;
    if (text.trim() !== "") tokens.push({ kind: toKind(text), text });
  }
  return tokens;
}

function toKind(text: string): Kind {
  const word = text.toUpperCase();
  if (word === "(" || word === ")") return word;
  return OPERATORS.has(word) ? "operator" : CONNECTIVES.has(word) ? "connective" : "operand";
}
