import { compileExpression, createWorkerScope } from "../../expression/index.js";
import type { LintContext, QueueContext, WorkerContext } from "./context.js";

/** Names that only a running TaskRouter knows. */
export const LIVE_NAMES: ReadonlySet<unknown> = new Set(["sid", "activity_sid", "activity_name", "channel"]);

/** Most pairs of a worker and a queue: a whole contact center of 1,000 workers and 500 queues is below. */
const MAX_PAIRS = 1_000_000;

/**
 * The declared workers that a queue's expression takes; undefined where that cannot be told: nobody is declared, something
 * is not known yet, or the expression asks for what only a running TaskRouter knows.
 */
export function listWorkersOfQueue(
  { targetWorkers }: QueueContext,
  { workers, taskQueues }: LintContext,
): WorkerContext[] | undefined {
  const { ast } = targetWorkers;
  if (workers === undefined || workers.size === 0 || ast === undefined) return undefined;
  if (workers.size * (taskQueues?.size ?? 1) > MAX_PAIRS) return undefined;
  const list = [...workers.values()];
  if (list.some(({ isUnknown }) => isUnknown)) return undefined;
  const isLive = targetWorkers.analyze()?.names.some(({ path }) => LIVE_NAMES.has(path[0])) === true;
  if (isLive || /\$\{/.test(targetWorkers.text)) return undefined;
  const matches = compileExpression(ast, "queue");
  return list.filter(({ attributes, friendlyName }) =>
    matches({ worker: createWorkerScope(attributes, { friendly_name: friendlyName }) }),
  );
}
