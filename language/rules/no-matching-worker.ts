import { compileExpression, createWorkerScope, type Expression } from "../expression/index.js";
import type { WorkerFacts } from "./facts.js";
import { listReferencesOf } from "./list-references.js";
import { listTargets } from "./list-targets.js";
import type { ExpressionSite } from "./read-expression.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { quote } from "./words.js";
import { LIVE_NAMES, listWorkersOfQueue } from "./workers-of-queue.js";

/** What a target asks of workers, its tasks left aside, and no declared worker of its queue has. */
export const noMatchingWorker: Rule = {
  id: "no-matching-worker",
  severity: "warning",
  scope: "workflow",
  repeats: "targets",
  summary: "a target that no declared worker of its queue passes",
  source:
    "Twilio, workflow configuration (documented); needs workers. A false target with a timeout is a delay (observed)",
  check,
};

function* check(view: RoutingView): Iterable<RuleProblem> {
  for (const { queue, expression } of listTargets(view)) {
    const declared = queue === undefined ? undefined : view.facts.taskQueues?.get(queue);
    const members = declared === undefined ? undefined : listWorkersOfQueue(declared, view.facts);
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

function passes({ attributes, friendlyName }: WorkerFacts, parts: readonly Expression[]): boolean {
  const worker = createWorkerScope(attributes, { friendly_name: friendlyName });
  return parts.every((part) => compileExpression(part, "target")({ worker }));
}
