import { defaultOptions } from "../../expression/index.js";
import { originOf } from "../../expression/resolve.js";
import { WORKER_BUILT_INS } from "../../expression/scope.js";
import { listReferencesOf } from "../../lint/expressions/list-references.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { LintContext } from "../../lint/view/context.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** `worker.sid` is built in. No page says which one counts if the worker also has an attribute of that name. */
export const nameClash = {
  id: "name-clash",
  severity: "warning",
  repeats: "names",
  summary: "a built-in name of a worker that is also one of its attributes",
  source: "E-42 (documented); which one counts is assumed (E-44); needs workers or workerAttributes",
  check,
} as const satisfies Rule;

function* check({ expressions, context }: RoutingView): Iterable<RuleProblem> {
  const clashing = new Set<unknown>(WORKER_BUILT_INS.filter((name) => isAttribute(name, context)));
  if (clashing.size === 0) return;
  for (const { ast, kind, path } of expressions) {
    for (const reference of listReferencesOf(ast)) {
      const { owner, path: steps } = originOf(reference, kind, defaultOptions);
      // no page lists channels among the names that a queue knows
      if (owner !== "worker" || !clashing.has(steps[0]) || (kind === "queue" && steps[0] === "channel")) continue;
      const { start, end } = reference;
      const name = quote(String(steps[0]));
      const message = `${name} is both built into TaskRouter and a declared attribute of a worker, and which one counts is not documented: rename the attribute`;
      yield { path, span: { start, end }, message };
    }
  }
}

function isAttribute(name: string, { workerAttributes, workers }: LintContext): boolean {
  if (workerAttributes?.shape.members.has(name) === true) return true;
  return [...(workers?.values() ?? [])].some(({ attributes }) => Object.hasOwn(attributes, name));
}
