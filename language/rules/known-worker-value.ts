import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { nameKey, quote } from "./words.js";

/** It names the task attribute that holds the worker, and never the worker: a SID or a name is looked up as an attribute. */
export const knownWorkerValue: Rule = {
  id: "known-worker-value",
  severity: "warning",
  scope: "workflow",
  summary: "a known worker that is no path into the task's attributes",
  source: "Twilio, known agent routing (documented)",
  check,
};

function* check({ sites, facts }: RoutingView): Iterable<RuleProblem> {
  for (const { kind, path, text, ast } of sites) {
    if (kind !== "knownWorker" || ast === undefined) continue;
    const [owner, ...rest] = ast.path;
    if (owner === "task" && rest.length > 0) continue;
    const key = nameKey(path.at(-1) as "knownWorkerSid", facts);
    const hint = /^WK[0-9a-fA-F]{32}$/.test(text)
      ? `; for one worker alone write an expression, worker.sid == ${quote(text)}`
      : "";
    yield {
      path,
      message: `${key} takes the task attribute that holds the worker, such as "task.agent", and not ${quote(text)}${hint}`,
    };
  }
}
