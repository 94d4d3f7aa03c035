import type { Operand, StringLiteral } from "../../expression/ast.js";
import type { Name } from "../../lint/expressions/create-names.js";
import {
  type AttributeComparison,
  listAttributeComparisons,
} from "../../lint/expressions/list-attribute-comparisons.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** "Gold" here and "gold" elsewhere: the attribute holds one of them, and letter case is assumed to matter. */
export const similarValue = {
  id: "similar-value",
  severity: "note",
  repeats: "values",
  summary: "two values that differ only in letter case",
  source: "E-26 (assumed): letter case counts in text",
  check,
} as const satisfies Rule;

interface Seen {
  readonly value: string;
  readonly path: RuleProblem["path"];
  readonly span: { readonly start: number; readonly end: number };
}

function* check(view: RoutingView): Iterable<RuleProblem> {
  const firsts = new Map<Name, Map<string, Seen>>();
  for (const each of listAttributeComparisons(view)) {
    const first = firsts.get(each.attribute) ?? new Map<string, Seen>();
    firsts.set(each.attribute, first);
    // days have their own rule, and are not attributes
    for (const { value, start, end } of listTexts(each.other)) {
      const seen: Seen = { value, path: each.site.path, span: { start, end } };
      const folded = value.toLowerCase();
      const before = first.get(folded);
      if (before === undefined) first.set(folded, seen);
      else if (before.value !== value && !isBoth(each, before.value)) yield toProblem(seen, before, each.name);
    }
  }
}

function toProblem({ value, path, span }: Seen, before: Seen, name: string): RuleProblem {
  return {
    path,
    span,
    message: `${quote(name)} is compared with ${quote(before.value)} elsewhere, and letter case is assumed to matter: write both the same way`,
    related: [{ path: before.path, span: before.span, message: `${quote(value)} is written like this` }],
  };
}

/** `IN ["gold", "Gold"]` takes both on purpose. */
function isBoth({ other }: AttributeComparison, value: string): boolean {
  return other.type === "list" && listTexts(other).some((text) => text.value === value);
}

function listTexts(operand: Operand): StringLiteral[] {
  if (operand.type === "list") return operand.items.flatMap(listTexts);
  return operand.type === "string" ? [operand] : [];
}
