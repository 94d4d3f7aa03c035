import { findKnownWorkerLiteral } from "../../lint/expressions/find-known-worker-literal.js";
import { findLookAlike } from "../../lint/names/look-alikes.js";
import { nameKey, quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { LintContext } from "../../lint/view/context.js";
import type { Site } from "../../lint/view/read-expression.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
import { isSid } from "../../sid.js";

/** The key names the task attribute that holds the worker: a SID or a name is looked up as an attribute, too. */
export const knownWorkerValue = {
  id: "known-worker-value",
  severity: "warning",
  summary: "a known worker that is not a path into the task's attributes",
  source: "C-6 (documented)",
  check,
} as const satisfies Rule;

function* check({ sites, context }: RoutingView): Iterable<RuleProblem> {
  for (const site of sites) {
    const fault = findFault(site);
    if (fault === undefined || isLookAlikeSite(site, context)) continue;
    const key = nameKey(site.path.at(-1) as "knownWorkerSid", context);
    const message = `${key} must name the task attribute that holds the worker, such as "task.agent", but is ${fault}`;
    yield { path: site.path, message };
  }
}

/** `look-alike-name` has better advice. */
function isLookAlikeSite({ kind, ast }: Site, context: LintContext): boolean {
  return ast?.type === "reference" && findLookAlike(ast, kind, context) !== undefined;
}

/** Returns the value that is written instead of a path, with advice. */
function findFault(site: Site): string | undefined {
  if (site.kind !== "knownWorker") return undefined;
  const { ast, text } = site;
  if (ast === undefined) return explainLiteral(site);
  const [owner, ...rest] = ast.path;
  return owner === "task" && rest.length > 0 ? undefined : explainText(text);
}

function explainLiteral(site: Site): string | undefined {
  const literal = findKnownWorkerLiteral(site);
  if (literal === undefined) return undefined;
  return literal.type === "string" ? explainText(literal.value) : quote(site.text);
}

function explainText(text: string): string {
  if (text === "null") {
    return `${quote(text)}: omit the key if there is no known worker; a task without one has null in its attribute`;
  }
  if (isSid(text, "WK"))
    return `${quote(text)}; to target one worker, write an expression, worker.sid == ${quote(text)}`;
  return /^task\.[\w.[\]]+$/.test(text) ? `text: write ${text} without quotation marks` : quote(text);
}
