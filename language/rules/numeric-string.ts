import { listTargets } from "./list-targets.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { nameKey, quote } from "./words.js";

/** TaskRouter takes a number as a text too, and other tools then see a change where there is none. */
export const numericString: Rule = {
  id: "numeric-string",
  severity: "warning",
  scope: "workflow",
  summary: "a priority or timeout written as a text",
  source: "recorded configurations (observed): both forms are stored",
  repeats: "numbers",
  check,
};

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const { json, path } of listTargets(view)) {
    for (const key of ["priority", "timeout"] as const) {
      const value = json[key];
      if (typeof value !== "string" || !/^\s*\d{1,15}\s*$/.test(value)) continue;
      const number = String(Number(value));
      const at = [...path, key];
      const message = `${nameKey(key, view.facts)} is a text, ${quote(value)}: write the number, ${number}`;
      yield { path: at, message, fix: { message: `write ${number}`, edits: [{ path: at, text: number }] } };
    }
  }
}
