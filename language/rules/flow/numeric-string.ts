import { nameKey, quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { listTargets } from "../../lint/view/list-targets.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** TaskRouter also accepts a number as a string, but other tools then see changes where there are none. */
export const numericString = {
  id: "numeric-string",
  severity: "warning",
  summary: "a priority or timeout written as a string",
  source: "C-7 (observed): both forms are stored",
  repeats: "numbers",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const { json, path } of listTargets(view)) {
    for (const key of ["priority", "timeout"] as const) {
      const value = json[key];
      if (typeof value !== "string" || !/^\s*\d{1,15}\s*$/.test(value)) continue;
      const number = String(Number(value));
      const at = [...path, key];
      const message = `${nameKey(key, view.context)} is the string ${quote(value)}: write the number ${number}`;
      yield { path: at, message, fix: { message: `write ${number}`, edits: [{ path: at, text: number }] } };
    }
  }
}
