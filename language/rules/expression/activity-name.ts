import type { Operand, StringLiteral } from "../../expression/ast.js";
import { listAttributeComparisons } from "../../lint/expressions/list-attribute-comparisons.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { ActivityContext } from "../../lint/view/context.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
import { nearest } from "../../suggestion.js";

/**
 * `worker.activity_name` holds the exact friendly name. A workspace may have activities that are not declared, so only a
 * text that closely resembles a declared activity's name, or equals its key, is reported.
 */
export const activityName = {
  id: "activity-name",
  severity: "warning",
  repeats: "values",
  summary: "an activity name that closely resembles a declared one",
  source: "E-42 (documented); needs activities",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  const activities = [...(view.context.activities?.values() ?? [])];
  if (activities.length === 0) return;
  for (const { site, owner, name, other } of listAttributeComparisons(view)) {
    if (owner !== "worker" || name !== "activity_name") continue;
    for (const { value, start, end } of listTexts(other)) {
      const meant = findMeant(value, activities);
      if (meant === undefined) continue;
      const message = `no activity ${quote(value)} is declared, did you mean ${quote(meant)}?`;
      yield { path: site.path, span: { start, end }, message };
    }
  }
}

/** Every workspace has these, declared or not (O-1). */
const GIVEN = ["Offline", "Available", "Unavailable", "Idle", "Busy", "Reserved"];

function findMeant(value: string, activities: readonly ActivityContext[]): string | undefined {
  const names = activities.map(({ friendlyName }) => friendlyName);
  if (names.includes(value) || GIVEN.includes(value)) return undefined;
  const byKey = activities.find(({ key }) => key === value);
  return byKey?.friendlyName ?? nearest(value, names)[0];
}

function listTexts(operand: Operand): StringLiteral[] {
  if (operand.type === "list") return operand.items.flatMap(listTexts);
  return operand.type === "string" ? [operand] : [];
}
