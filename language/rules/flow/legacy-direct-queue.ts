import { isLegacyFilter } from "../../configuration/stored-forms.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/**
 * A filter of 2015: its queue stands right in it, and there are no targets. What TaskRouter does with one today no page
 * says, so nothing is rewritten by itself: a dead filter might come to life.
 */
export const legacyDirectQueue = {
  id: "legacy-direct-queue",
  severity: "warning",
  summary: "a filter with a queue of its own and no targets, in raw JSON",
  source: "Twilio's recorded answers of 2015 (observed); what such a filter does today is not known",
  repeats: "filters",
  check,
} as const satisfies Rule;

function* check({ filters, context }: RoutingView): Iterable<RuleProblem> {
  // in YAML it is an unknown key
  if (context.form !== "raw") return;
  for (const { json, path } of filters) {
    if (!isLegacyFilter(json)) continue;
    const message = `a "queue" right in a filter is the form of 2015, and what TaskRouter does with it today is not documented: write "targets": [{"queue": ${quote(json.queue)}}]`;
    yield { path: [...path, "queue"], at: "key", message };
  }
}
