import type { Worker } from "../../../routing/index.js";
import { optional } from "../../parameters/parameter.js";
import { flag, oneOf, sid, text } from "../../parameters/readers.js";
import { renderWorker, workerKind } from "../../resources/worker.js";
import { isSameWorkerName } from "../../resources/worker-names.js";
import type { Workspace } from "../../resources/workspace.js";
import { allOf } from "../all-of.js";
import { defineList } from "../define-list.js";
import { compileFilter, expressionFilter } from "../filter-expression.js";
import { findWorkspace } from "../find.js";
import type { Services } from "../operation.js";
import { byOrder, createSequence, type Ordering } from "../sequence.js";
import { createQueueMatch } from "./by-queue.js";

export const listWorkers = defineList({
  key: "Worker-List",
  path: workerKind.listPath,
  name: "workers",
  // H-53
  absolutePageCode: 40153,
  filters: {
    ActivityName: optional(text),
    ActivitySid: optional(sid("WA")),
    Available: optional(flag),
    FriendlyName: optional(text),
    TargetWorkersExpression: optional(expressionFilter),
    TaskQueueName: optional(text),
    TaskQueueSid: optional(sid("WQ")),
    Ordering: optional(oneOf("DateStatusChanged:asc", "DateStatusChanged:desc")),
  },
  costly: "TargetWorkersExpression",
  find: findWorkspace,
  select: ({ router }, { Ordering: order }) =>
    createSequence(
      router.workers,
      [...router.workers],
      byOrder,
      order === undefined ? undefined : byStatusChange(order),
    ),
  createMatch(filters, workspace, services) {
    const { ActivitySid: activitySid } = filters;
    return allOf<Worker>([
      activitySid !== undefined && ((worker) => worker.activitySid === activitySid),
      byActivity(filters, workspace),
      filters.FriendlyName !== undefined && isSameWorkerName(filters.FriendlyName, services.assumptions),
      filters.TargetWorkersExpression !== undefined &&
        byExpression(filters.TargetWorkersExpression, workspace, services),
      ...createQueueMatch(filters, workspace),
    ]);
  },
  render: renderWorker,
  versionOf: ({ version }) => version,
});

function byActivity(
  filters: { ActivityName: string | undefined; Available: boolean | undefined },
  { activities }: Workspace,
): (worker: Worker) => boolean {
  return ({ activitySid }) => {
    const activity = activities.get(activitySid);
    return (
      (filters.ActivityName === undefined || activity?.friendlyName === filters.ActivityName) &&
      (filters.Available === undefined || activity?.available === filters.Available)
    );
  };
}

/** Over attributes and `sid`, `friendly_name`, `activity_sid`, `activity_name` (O-87). */
function byExpression(expression: string, { router }: Workspace, services: Services): (worker: Worker) => boolean {
  const isTrue = compileFilter(expression, "queue", services);
  return ({ sid }) => isTrue({ worker: router.scopeOfWorker(sid) });
}

function byStatusChange(name: "DateStatusChanged:asc" | "DateStatusChanged:desc"): Ordering<Worker> {
  const sign = name === "DateStatusChanged:asc" ? 1 : -1;
  return { name, keyOf: ({ dateStatusChanged }) => [sign * dateStatusChanged] };
}
