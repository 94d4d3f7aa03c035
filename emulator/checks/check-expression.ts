import { badRequest } from "../api-error.js";

type Kind = "operand" | "operator" | "connective" | "(" | ")";

interface Token {
  kind: Kind;
  text: string;
}

/** Longest first. A list counts as one operand; `-` starts a number only before a digit. */
const TOKEN =
  /\s+|"[^"]*"|'[^']*'|\[[^\]]*\]|-?\d+(?:\.\d+)?(?![\w$])|[\w$]+(?:\.[\w$]+|\[\d+\])*|>-|<-|[=!<>]=|[=<>]|\(|\)/y;
const OPERATORS = new Set(["==", "=", "!=", ">", ">=", "<", "<=", ">-", "<-", "HAS", "IN", "CONTAINS", "NOT"]);
const CONNECTIVES = new Set(["AND", "OR"]);

/**
 * Refuses what is plainly no expression: values side by side, a missing value, brackets that do not close. It knows no
 * types and accepts all that makes half a sense, as TaskRouter parses and does not judge (*observed*, api sheet,
 * section 8). The words follow the one recorded refusal, `extraneous input 'evel' expecting OPERATOR`.
 */
export function checkExpression(expression: string): void {
  let depth = 0;
  let before: Token | undefined;
  for (const token of tokenize(expression)) {
    depth += token.kind === "(" ? 1 : token.kind === ")" ? -1 : 0;
    if (depth < 0) {
      throw badRequest("extraneous input ')' expecting <EOF>");
    }
    checkStep(before, token);
    before = token;
  }
  if (!isValueEnd(before)) {
    throw badRequest("mismatched input '<EOF>' expecting VALUE");
  }
  if (depth > 0) {
    throw badRequest("missing ')' at '<EOF>'");
  }
}

function checkStep(before: Token | undefined, token: Token): void {
  const startsValue = token.kind === "operand" || token.kind === "(";
  if (isValueEnd(before) && startsValue) {
    throw badRequest(`extraneous input '${token.text}' expecting OPERATOR`);
  }
  // `NOT IN` is two words and one operator.
  const isSecondWord = token.kind === "operator" && before?.text.toUpperCase() === "NOT";
  if (!isValueEnd(before) && !startsValue && !isSecondWord) {
    throw badRequest(`mismatched input '${token.text}' expecting VALUE`);
  }
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
    if (text.trim() !== "") {
      tokens.push({ kind: toKind(text), text });
    }
  }
  return tokens;
}

function toKind(text: string): Kind {
  const word = text.toUpperCase();
  if (word === "(" || word === ")") {
    return word;
  }
  return OPERATORS.has(word) ? "operator" : CONNECTIVES.has(word) ? "connective" : "operand";
}
