import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { FilterView, RoutingView } from "../../lint/view/routing-view.js";
import { show } from "../../show.js";

/** Two filters may share a name (C-19), but nobody can tell them apart in the Console, in reports and in diffs. */
export const duplicateFilterName = {
  id: "duplicate-filter-name",
  severity: "warning",
  summary: "two filters with the same name",
  source: "C-3, C-19 (assumed)",
  check,
} as const satisfies Rule;

function* check({ filters }: RoutingView): Iterable<RuleProblem> {
  const first = new Map<string, FilterView>();
  for (const filter of filters) {
    const name = filter.name?.trim() ?? "";
    const before = first.get(name);
    if (before === undefined) first.set(name, filter);
    else if (name !== "") yield toProblem(name, before, filter);
  }
}

function toProblem(name: string, before: FilterView, { index, namePath }: FilterView): RuleProblem {
  const others = `filters ${before.index + 1} and ${index + 1} have the name ${show(name)}`;
  const message = `${others}: nobody can tell them apart in the Console, in reports and in differences; give each its own name`;
  return { path: namePath, message, related: [{ path: before.namePath, message: "the other filter" }] };
}
