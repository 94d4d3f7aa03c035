import { compileExpression, createWorkerScope, type Expression } from "../../expression/index.js";
import { listReferencesOf } from "../../lint/expressions/list-references.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { WorkerContext } from "../../lint/view/context.js";
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
  source:
    "Twilio, workflow configuration (documented); needs workers. a false target with a timeout is a delay (observed)",
  check,
} as const satisfies Rule;

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const { queue, expression } of listTargets(view)) {
    const declared = queue === undefined ? undefined : view.context.taskQueues?.get(queue);
    const members = declared === undefined ? undefined : listWorkersOfQueue(declared, view.context);
    if (declared === undefined || expression?.ast === undefined || members === undefined || members.length === 0)
      continue;
    const asked = listWorkerParts(expression);
    if (asked.length === 0 || members.some((worker) => passes(worker, asked))) continue;
    const message = `none of the ${members.length} declared workers of queue ${quote(declared.key)} matches this, so tasks are never assigned here`;
    yield { path: expression.path, message };
  }
}

/** Returns the parts joined by AND that test nothing but attributes of a worker. */
function listWorkerParts({ ast, text }: ExpressionSite): Expression[] {
  if (ast === undefined || /\$\{/.test(text)) return [];
  const parts = ast.type === "logical" && ast.operator === "AND" ? ast.parts : [ast];
  return parts.filter((part) => {
    const references = listReferencesOf(part);
    return references.length > 0 && references.every(({ path }) => path[0] === "worker" && !LIVE_NAMES.has(path[1]));
  });
}

function passes({ attributes, friendlyName }: WorkerContext, parts: readonly Expression[]): boolean {
  const worker = createWorkerScope(attributes, { friendly_name: friendlyName });
  return parts.every((part) => compileExpression(part, "target")({ worker }));
}
