import { compileExpression, type JsonObject, parseExpression } from "../../../language/index.js";
import type { Router } from "../../../routing/index.js";
import { attributeValues } from "../../parameters/attributes.js";
import { optional } from "../../parameters/parameter.js";
import { oneOf, sid, text } from "../../parameters/readers.js";
import { renderTaskQueue, type TaskQueue, taskQueueKind } from "../../resources/task-queue.js";
import { byName } from "../by-name.js";
import { defineList } from "../define-list.js";
import { findWorkspace } from "../find.js";
import type { Services } from "../operation.js";
import { createSequence, type Ordering } from "../sequence.js";

export const listTaskQueues = defineList({
  key: "TaskQueue-List",
  path: taskQueueKind.listPath,
  name: "task_queues",
  filters: {
    FriendlyName: optional(text),
    EvaluateWorkerAttributes: optional(attributeValues),
    WorkerSid: optional(sid("WK")),
    Ordering: optional(oneOf("DateUpdated:asc", "DateUpdated:desc")),
  },
  costly: "EvaluateWorkerAttributes",
  find: findWorkspace,
  select({ taskQueues }, { Ordering: order }) {
    const numberOf = ({ sid }: TaskQueue) => taskQueues.positionOf(sid)?.before ?? 0;
    return order === undefined ? taskQueues : createSequence(taskQueues, taskQueues.items, numberOf, byUpdate(order));
  },
  createMatch(filters, workspace, services) {
    const hasName = byName(filters);
    const { WorkerSid: workerSid, EvaluateWorkerAttributes: worker } = filters;
    // a worker that does not exist is in no queue (O-38)
    const own = workerSid === undefined ? undefined : new Set(listQueues(workerSid, workspace.router));
    const wouldTake = worker && createWouldTake(worker, services);
    return (queue) => hasName(queue) && (own?.has(queue.sid) ?? true) && (wouldTake?.(queue) ?? true);
  },
  render: renderTaskQueue,
});

function listQueues(workerSid: string, router: Router): readonly string[] {
  return router.workers.get(workerSid) ? router.queuesOfWorker(workerSid) : [];
}

/** Whether a queue would take a worker with these attributes (O-38). */
function createWouldTake(worker: JsonObject, { assumptions }: Services): (queue: TaskQueue) => boolean {
  const options = assumptions.routing.expressions ?? {};
  return ({ targetWorkers }) => {
    const { ast } = parseExpression(targetWorkers, options);
    return ast !== undefined && compileExpression(ast, "queue", options)({ worker });
  };
}

function byUpdate(name: "DateUpdated:asc" | "DateUpdated:desc"): Ordering<TaskQueue> {
  const sign = name === "DateUpdated:asc" ? 1 : -1;
  return { name, keyOf: ({ dateUpdated }) => [sign * Date.parse(dateUpdated)] };
}
