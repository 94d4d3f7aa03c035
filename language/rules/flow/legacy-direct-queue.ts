import { isLegacyFilter } from "../../configuration/stored-forms.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * Filters of 2015 had a queue and no targets. No page says what TaskRouter does with them today, so there is no automatic
 * fix: it could bring a dead filter to life.
 */
export const legacyDirectQueue = {
  id: "legacy-direct-queue",
  severity: "warning",
  summary: "a filter with its own queue and no targets, in raw JSON",
  source: "C-13 (observed); its effect today is assumed (C-14)",
  repeats: "filters",
  check,
} as const satisfies Rule;

function* check({ filters, context }: RoutingView): Iterable<RuleProblem> {
  // in YAML the schema reports an unknown key
  if (context.form !== "raw") return;
  for (const { json, path } of filters) {
    if (!isLegacyFilter(json)) continue;
    const message = `a "queue" directly in a filter is the form of 2015, and its effect today is not documented: write "targets": [{"queue": ${quote(json.queue)}}]`;
    yield { path: [...path, "queue"], at: "key", message };
  }
}
