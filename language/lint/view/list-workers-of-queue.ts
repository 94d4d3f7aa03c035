import { compileExpression, createWorkerScope } from "../../expression/index.js";
import type { LintContext, QueueContext, WorkerContext } from "./context.js";

/** Names whose values exist only in a running TaskRouter. */
export const LIVE_NAMES: ReadonlySet<unknown> = new Set(["sid", "activity_sid", "activity_name", "channel"]);

/** Limit of pairs of a worker and a queue; a contact center of 1,000 workers and 500 queues is below it. */
const MAX_PAIRS = 1_000_000;

/**
 * Returns the declared workers that match a queue's expression; undefined if that cannot be decided: no worker is declared,
 * something is unresolved, or the expression tests what only a running TaskRouter knows.
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
