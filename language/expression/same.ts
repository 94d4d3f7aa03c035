import type { Node } from "./ast.js";
import { meaningOf } from "./operators.js";
import { parseExpression, parseKnownWorker, parseOrderBy } from "./parse.js";

/** The grammar that a text is read by. */
export type TextKind = "expression" | "orderBy" | "knownWorker";

const PARSERS = { expression: parseExpression, orderBy: parseOrderBy, knownWorker: parseKnownWorker } as const;

/**
 * Whether two texts spell the same expression: they may differ in white space, letter case of operators, `=` for `==` and
 * the quotation mark. Texts that cannot be read are the same only if they are equal.
 *
 * @example isSameExpression("a=='x'", 'a = "x"') // true
 */
export function isSameExpression(a: string, b: string, kind: TextKind = "expression"): boolean {
  if (a === b) return true;
  const left = toMeaning(a, kind);
  return left !== undefined && left === toMeaning(b, kind);
}

/** The tree as text, without spans. */
function toMeaning(text: string, kind: TextKind): string | undefined {
  const { ast } = PARSERS[kind](text);
  return ast && JSON.stringify(ast, (key, value: unknown) => (SPANS.has(key) ? undefined : toPlain(value)));
}

const SPANS = new Set(["start", "end"]);

/** `=` is `==`, and `0800` is 800; a number with too many digits to be exact stays as written. */
function toPlain(value: unknown): unknown {
  const node = value as Node | null;
  if (node?.type === "comparison") return { ...node, operator: meaningOf(node.operator) };
  if (node?.type !== "number" || Math.abs(node.value) > Number.MAX_SAFE_INTEGER) return value;
  return { type: "number", value: node.value };
}
