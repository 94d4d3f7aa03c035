import type { Node } from "./ast.js";
import { meaningOf } from "./operators.js";
import { parseExpression, parseKnownWorker, parseOrderBy } from "./parse.js";

/** What a text is read as. */
export type TextKind = "expression" | "orderBy" | "knownWorker";

const PARSERS = { expression: parseExpression, orderBy: parseOrderBy, knownWorker: parseKnownWorker } as const;

/**
 * Whether two texts are one expression in two spellings: white space, letter case of operators, `=` for `==`, the other
 * quotation mark. What cannot be read is the same only when it is written the same.
 *
 * @example isSameExpression("a=='x'", 'a = "x"') // true
 */
export function isSameExpression(a: string, b: string, kind: TextKind = "expression"): boolean {
  if (a === b) return true;
  const left = toMeaning(a, kind);
  return left !== undefined && left === toMeaning(b, kind);
}

/** The tree as text, without places. */
function toMeaning(text: string, kind: TextKind): string | undefined {
  const { ast } = PARSERS[kind](text);
  return ast && JSON.stringify(ast, (key, value: unknown) => (PLACES.has(key) ? undefined : toPlain(value)));
}

const PLACES = new Set(["start", "end"]);

/** `=` is `==`, and `0800` is 800; a number with more digits than it can hold stays what is written. */
function toPlain(value: unknown): unknown {
  const node = value as Node | null;
  if (node?.type === "comparison") return { ...node, operator: meaningOf(node.operator) };
  if (node?.type !== "number" || Math.abs(node.value) > Number.MAX_SAFE_INTEGER) return value;
  return { type: "number", value: node.value };
}
