import type { Comparison, Expression } from "../../expression/index.js";
import { printExpression } from "../../expression/index.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** `tier != "gold" OR tier != "silver"`: any tier differs from one of the two. The author meant AND. */
export const alwaysTrue = {
  id: "always-true",
  severity: "warning",
  repeats: "expressions",
  summary: "two inequalities of one name joined by OR, which are always true",
  source: "E-21 (documented); less is known about lists and missing attributes (E-22)",
  check,
} as const satisfies Rule;

function* check({ expressions }: RoutingView): Iterable<RuleProblem> {
  for (const { ast, path } of expressions) {
    for (const { first, second, name } of listPairs(ast)) {
      yield {
        path,
        span: { start: first.start, end: second.end },
        message: `${quote(name)} always differs from one of these values, so this is always true: join the parts with AND, or write NOT IN`,
      };
    }
  }
}

interface Pair {
  readonly first: Comparison;
  readonly second: Comparison;
  readonly name: string;
}

function listPairs(node: Expression | undefined): Pair[] {
  if (node === undefined || node.type === "comparison") return [];
  if (node.type === "not") return listPairs(node.part);
  const inside = node.parts.flatMap(listPairs);
  const own = node.operator === "OR" ? findPair(node.parts) : undefined;
  return own === undefined ? inside : [own, ...inside];
}

/** Returns the first two parts that cannot both be false. */
function findPair(parts: readonly Expression[]): Pair | undefined {
  const seen = new Map<string, Comparison>();
  for (const part of parts) {
    if (part.type !== "comparison" || part.operator !== "!=" || part.left.type !== "reference") continue;
    // two names may hold the same value, and a list makes the comparison false
    if (part.right.type === "reference" || part.right.type === "list") continue;
    const name = printExpression(part.left);
    const first = seen.get(name);
    if (first === undefined) seen.set(name, part);
    else if (printExpression(first.right) !== printExpression(part.right)) return { first, second: part, name };
  }
  return undefined;
}
