import type { Comparison, Expression } from "../../expression/index.js";
import { printExpression } from "../../expression/index.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** `tier != "gold" OR tier != "silver"`: whatever the tier is, it differs from one of the two. AND was meant. */
export const alwaysTrue = {
  id: "always-true",
  severity: "warning",
  repeats: "expressions",
  summary: "one name unequal to this or unequal to that, which everything is",
  source:
    "Twilio, expression syntax (documented): a value is unequal to all others; of lists and what is missing, less is known",
  check,
} as const satisfies Rule;

function* check({ expressions }: RoutingView): Iterable<RuleProblem> {
  for (const { ast, path } of expressions) {
    for (const { first, second, name } of listPairs(ast)) {
      yield {
        path,
        place: { start: first.start, end: second.end },
        message: `${quote(name)} always differs from one of these, so this is always true: join them by AND, or write NOT IN`,
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

/** The first two parts that no value makes false together. */
function findPair(parts: readonly Expression[]): Pair | undefined {
  const seen = new Map<string, Comparison>();
  for (const part of parts) {
    if (part.type !== "comparison" || part.operator !== "!=" || part.left.type !== "reference") continue;
    // a name on the right may have the very value of the other
    if (part.right.type === "reference" || part.right.type === "list") continue;
    const name = printExpression(part.left);
    const first = seen.get(name);
    if (first === undefined) seen.set(name, part);
    else if (printExpression(first.right) !== printExpression(part.right)) return { first, second: part, name };
  }
  return undefined;
}
