import type { Reference } from "../../expression/ast.js";
import { defaultOptions } from "../../expression/index.js";
import { printPath } from "../../expression/print.js";
import { originOf } from "../../expression/resolve.js";
import { WORKER_BUILT_INS } from "../../expression/scope.js";
import { findAttribute } from "../../lint/attributes/attributes.js";
import { listGuardedComparisons, listRequiredNames } from "../../lint/expressions/list-guarded-comparisons.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import { findPath } from "../../lint/view/find-shape.js";
import type { ExpressionSite } from "../../lint/view/read-expression.js";
import type { RoutingView, TargetView } from "../../lint/view/routing-view.js";
import { listUnquoted } from "./unquoted-text.js";

/** `task.language == worker.language` is true if neither has a language, because a missing attribute is null. */
export const bothMissing = {
  id: "both-missing",
  severity: "note",
  repeats: "places",
  summary: "== between two names that may both be missing",
  source: "E-20 (documented)",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  const surroundings = listSurroundings(view);
  const unquoted = new Set(listUnquoted(view).map(({ reference }) => reference));
  for (const site of view.expressions) {
    const guarded = surroundings.get(site) ?? [];
    for (const { comparison, isGuarded } of listGuardedComparisons(site.ast, "==", "=")) {
      const { left, right } = comparison;
      if (left.type !== "reference" || right.type !== "reference") continue;
      const [one, other] = [printPath(left.path), printPath(right.path)];
      // `repeated-part` reports a name that is compared with itself
      if (one === other || [one, other].some((name) => isGuarded(name) || guarded.includes(name))) continue;
      if (unquoted.has(right) || !mayBeMissing(left, site, view) || !mayBeMissing(right, site, view)) continue;
      const { start, end } = comparison;
      const tested = left.path[0] === "worker" ? right : left;
      const name = site.text.slice(tested.start, tested.end);
      const message = `this is also true if both are missing: unless that is intended, add "${name} != null AND" before it`;
      yield { path: site.path, span: { start, end }, message };
    }
  }
}

/** Built-in names always have a value, and names without an owner never; only attributes may or may not be missing. */
function mayBeMissing(reference: Reference, site: ExpressionSite, { context }: RoutingView): boolean {
  const { owner, path } = originOf(reference, site.kind, defaultOptions);
  if (owner !== "task" && owner !== "worker") return false;
  if (owner === "worker" && WORKER_BUILT_INS.some((name) => name === path[0])) return false;
  const declared = findPath(reference, site, context);
  const found = declared && findAttribute(declared.attributes.shape, declared.path);
  // `unknown-attribute` reports an undeclared one
  return found === undefined || found.kind === "open" || (found.kind === "known" && !found.isRequired);
}

/** The names that a target can rely on, as it names them: its filter tests attributes of the task, its queue those of the worker. */
function listSurroundings({ filters, context }: RoutingView): ReadonlyMap<ExpressionSite, readonly string[]> {
  const names = new Map<ExpressionSite, readonly string[]>();
  for (const { expression, targets } of filters) {
    const ofTask = listRequiredNames(expression?.ast).map((name) => `task.${name}`);
    for (const target of targets) {
      if (target.expression === undefined) continue;
      names.set(target.expression, [...ofTask, ...listOfWorker(target, context.taskQueues)]);
    }
  }
  return names;
}

function listOfWorker({ queue }: TargetView, taskQueues: RoutingView["context"]["taskQueues"]): string[] {
  const declared = queue === undefined ? undefined : taskQueues?.get(queue);
  return listRequiredNames(declared?.targetWorkers.ast).map((name) => `worker.${name}`);
}
