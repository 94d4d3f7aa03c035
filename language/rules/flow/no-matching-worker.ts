import type { Reference } from "../../expression/ast.js";
import { compileExpression, createWorkerScope, type Expression } from "../../expression/index.js";
import { fromEntries, type JsonObject } from "../../json.js";
import { listReferencesOf } from "../../lint/expressions/list-references.js";
import { DEFAULT_CHANNELS } from "../../lint/names/built-ins.js";
import { findLookAlike } from "../../lint/names/look-alikes.js";
import { noneOf, quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { LintContext, WorkerContext } from "../../lint/view/context.js";
import { listTargets } from "../../lint/view/list-targets.js";
import { LIVE_NAMES, listWorkersOfQueue } from "../../lint/view/list-workers-of-queue.js";
import type { ExpressionSite } from "../../lint/view/read-expression.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** No declared worker of the queue satisfies the conditions that a target sets for workers alone. */
export const noMatchingWorker = {
  id: "no-matching-worker",
  severity: "warning",
  repeats: "targets",
  summary: "a target whose expression no declared worker of its queue matches",
  source: "R-40 (documented); needs workers; a false target with a timeout is a delay (E-31, documented)",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const { queue, expression } of listTargets(view)) {
    const declared = queue === undefined ? undefined : view.context.taskQueues?.get(queue);
    const members = declared === undefined ? undefined : listWorkersOfQueue(declared, view.context);
    if (declared === undefined || expression?.ast === undefined || members === undefined || members.length === 0)
      continue;
    const asked = listWorkerParts(expression, view.context);
    if (asked.length === 0 || members.some((worker) => passes(worker, view.context, asked))) continue;
    const message = `${noneOf(members.length, ` of queue ${quote(declared.key)}`)} this, so tasks are never assigned here`;
    yield { path: expression.path, message };
  }
}

/** Returns the parts joined by AND that test nothing but attributes of a worker. */
function listWorkerParts({ ast, text, kind }: ExpressionSite, context: LintContext): Expression[] {
  if (ast === undefined || /\$\{/.test(text)) return [];
  const parts = ast.type === "logical" && ast.operator === "AND" ? ast.parts : [ast];
  return parts.filter((part) => {
    const references = listReferencesOf(part);
    // `look-alike-name` reports the cause
    if (references.some((reference) => findLookAlike(reference, kind, context) !== undefined)) return false;
    return references.length > 0 && references.every(isDeclared);
  });
}

/** The capacity of a channel is declared with the worker, unlike the other numbers of a channel. */
function isDeclared({ path: [owner, first, ...rest] }: Reference): boolean {
  return owner === "worker" && (!LIVE_NAMES.has(first) || (first === "channel" && rest[1] === "configured_capacity"));
}

/** Every worker has every channel, by default with a capacity of 1 (O-75, O-90). */
function listCapacities(
  { channels }: WorkerContext,
  { workers = new Map(), taskChannels = [] }: LintContext,
): JsonObject {
  const names = [...workers.values()].flatMap((worker) => [...worker.channels.keys()]);
  return fromEntries(
    [...DEFAULT_CHANNELS, ...taskChannels, ...names].map((name) => [
      name,
      { configured_capacity: channels.get(name)?.capacity ?? 1 },
    ]),
  );
}

function passes(declared: WorkerContext, context: LintContext, parts: readonly Expression[]): boolean {
  const { attributes, friendlyName } = declared;
  const channel = listCapacities(declared, context);
  const worker = createWorkerScope(attributes, { friendly_name: friendlyName, channel });
  return parts.every((part) => compileExpression(part, "target")({ worker }));
}
