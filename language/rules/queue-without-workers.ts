import type { QueueFacts } from "./facts.js";
import type { RoutingView } from "./routing-view.js";
import type { Rule, RuleProblem } from "./rule.js";
import { listWorkersOfQueue } from "./workers-of-queue.js";

/** Tasks in a queue that no worker matches wait for ever. */
export const queueWithoutWorkers: Rule = {
  id: "queue-without-workers",
  severity: "warning",
  scope: "taskQueue",
  summary: "a queue that no declared worker matches",
  source: "Twilio, task queues (documented): who matches the expression",
  check,
};

function* check({ taskQueue, facts }: RoutingView): Iterable<RuleProblem> {
  // a rule for queues is given one
  const workers = listWorkersOfQueue(taskQueue as QueueFacts, facts);
  if (workers === undefined || workers.length > 0) return;
  yield {
    path: ["targetWorkers"],
    message: `none of the ${facts.workers?.size} declared workers matches this: tasks wait here for ever`,
  };
}
