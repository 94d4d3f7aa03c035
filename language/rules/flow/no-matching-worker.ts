import { compileExpression, createWorkerScope, type Expression } from "../../expression/index.js";
import { listReferencesOf } from "../../lint/expressions/list-references.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { WorkerContext } from "../../lint/view/context.js";
import { listTargets } from "../../lint/view/list-targets.js";
import { LIVE_NAMES, listWorkersOfQueue } from "../../lint/view/list-workers-of-queue.js";
import type { ExpressionSite } from "../../lint/view/read-expression.js";
import type { RoutingView } from "../../lint/view/routing-view.js";

/** What a target asks of workers, its tasks left aside, and no declared worker of its queue has. */
export const noMatchingWorker = {
  id: "no-matching-worker",
  severity: "warning",
  repeats: "targets",
  summary: "a target that no declared worker of its queue passes",
  source:
    "Twilio, workflow configuration (documented); needs workers. A false target with a timeout is a delay (observed)",
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
    const message = `none of the ${members.length} declared workers of queue ${quote(declared.key)} passes this: tasks wait here in vain`;
    yield { path: expression.path, message };
  }
}

/** The parts joined by AND that ask for a worker's attributes and nothing else. */
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
