import { type Expression, printExpression } from "../../expression/index.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** `a == 1 OR a == 1`: one part was copied but not changed. A name compared with itself changes nothing either. */
export const repeatedPart = {
  id: "repeated-part",
  severity: "warning",
  repeats: "places",
  summary: "a repeated part of an expression, or a name compared with itself",
  source: "assumed to be a mistake: it changes nothing",
  check,
} as const satisfies Rule;

function* check({ expressions }: RoutingView): Iterable<RuleProblem> {
  for (const { ast, path } of expressions) {
    for (const { start, end, message } of list(ast)) yield { path, span: { start, end }, message };
  }
}

interface Fault {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

function list(node: Expression | undefined): Fault[] {
  if (node === undefined) return [];
  if (node.type === "not") return list(node.part);
  if (node.type === "comparison") {
    const { left, right, start, end } = node;
    if (left.type !== "reference" || right.type !== "reference") return [];
    const name = printExpression(left);
    return name === printExpression(right) ? [{ start, end, message: `${quote(name)} is compared with itself` }] : [];
  }
  const seen = new Set<string>();
  return node.parts.flatMap((part) => {
    const text = printExpression(part);
    const { start, end } = part;
    if (seen.has(text))
      return [
        { start, end, message: `the same part is on both sides of ${node.operator}: remove or change one of them` },
      ];
    seen.add(text);
    return list(part);
  });
}
