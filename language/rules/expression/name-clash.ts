import { defaultOptions } from "../../expression/index.js";
import { originOf } from "../../expression/resolve.js";
import { WORKER_BUILT_INS } from "../../expression/scope.js";
import { listReferencesOf } from "../../lint/expressions/list-references.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { LintContext } from "../../lint/view/context.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** `worker.sid` is what TaskRouter knows of a worker. Which one counts beside an attribute of that name, no page says. */
export const nameClash = {
  id: "name-clash",
  severity: "warning",
  repeats: "names",
  summary: "a name of TaskRouter's own that an attribute of workers has too",
  source: "Twilio, expression syntax (documented); which one wins is open; needs workers or workerAttributes",
  check,
} as const satisfies Rule;

function* check({ expressions, context }: RoutingView): Iterable<RuleProblem> {
  const clashing = new Set<unknown>(WORKER_BUILT_INS.filter((name) => isAttribute(name, context)));
  if (clashing.size === 0) return;
  for (const { ast, kind, path } of expressions) {
    for (const reference of listReferencesOf(ast)) {
      const { owner, path: steps } = originOf(reference, kind, defaultOptions);
      // of a queue's own names no page has channels
      if (owner !== "worker" || !clashing.has(steps[0]) || (kind === "queue" && steps[0] === "channel")) continue;
      const { start, end } = reference;
      const name = quote(String(steps[0]));
      const message = `${name} is what TaskRouter itself knows of a worker, or the attribute ${name} that is declared: which one is not documented; give the attribute another name`;
      yield { path, place: { start, end }, message };
    }
  }
}

function isAttribute(name: string, { workerAttributes, workers }: LintContext): boolean {
  if (workerAttributes?.shape.members.has(name) === true) return true;
  return [...(workers?.values() ?? [])].some(({ attributes }) => Object.hasOwn(attributes, name));
}
