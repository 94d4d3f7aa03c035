import { type JsonObject, toTimeVariables } from "../../../language/index.js";
import type { Task } from "../../../routing/index.js";
import { optional, several } from "../../parameters/parameter.js";
import { flag, oneOf, sid, text } from "../../parameters/readers.js";
import { priority, renderTask, TASK_STATUSES, taskKind } from "../../resources/task.js";
import { toLowerSid } from "../../values/sids.js";
import { allOf } from "../all-of.js";
import { defineList } from "../define-list.js";
import { compileFilter, expressionFilter } from "../filter-expression.js";
import { findWorkspace } from "../find.js";
import type { Services } from "../operation.js";
import { byOrder, createSequence } from "../sequence.js";
import { taskOrdering } from "./ordering.js";

/** Items contain the attributes too (O-105). No task here has add-ons. */
export const listTasks = defineList({
  key: "Task-List",
  path: taskKind.listPath,
  name: "tasks",
  filters: {
    Priority: optional(priority),
    AssignmentStatus: several(oneOf(...TASK_STATUSES)),
    WorkflowSid: optional(sid("WW")),
    WorkflowName: optional(text),
    TaskQueueSid: optional(sid("WQ")),
    TaskQueueName: optional(text),
    EvaluateTaskAttributes: optional(expressionFilter),
    RoutingTarget: optional((target) => toLowerSid(target)),
    Ordering: optional(taskOrdering),
    HasAddons: optional(flag),
  },
  costly: "EvaluateTaskAttributes",
  find: findWorkspace,
  select: ({ router }, { Ordering: order }) => createSequence(router.tasks, [...router.tasks], byOrder, order),
  createMatch(filters, { taskQueues, workflows }, services) {
    const { AssignmentStatus: statuses, EvaluateTaskAttributes: expression } = filters;
    const nameOf = (collection: typeof taskQueues | typeof workflows, of: string | null) =>
      collection.get(of ?? "")?.friendlyName;
    return allOf<Task>([
      filters.Priority !== undefined && ((task) => task.priority === filters.Priority),
      statuses !== undefined && ((task) => statuses.includes(task.status)),
      filters.WorkflowSid !== undefined && ((task) => task.workflowSid === filters.WorkflowSid),
      filters.WorkflowName !== undefined && ((task) => nameOf(workflows, task.workflowSid) === filters.WorkflowName),
      filters.TaskQueueSid !== undefined && ((task) => task.queueSid === filters.TaskQueueSid),
      filters.TaskQueueName !== undefined && ((task) => nameOf(taskQueues, task.queueSid) === filters.TaskQueueName),
      filters.RoutingTarget !== undefined && ((task) => task.routingTarget === filters.RoutingTarget),
      filters.HasAddons === true && (() => false),
      expression !== undefined && byExpression(expression, services),
    ]);
  },
  render: (task, workspace, base, services) => renderTask(task, workspace, base, services.time()),
  versionOf: ({ version }) => version,
});

/** Over the attributes of the task, as in a workflow's filter (O-106). */
function byExpression(expression: string, services: Services): (task: Task) => boolean {
  const isTrue = compileFilter(expression, "filter", services);
  const taskrouter = toTimeVariables(services.time());
  return ({ attributes }) => isTrue({ task: JSON.parse(attributes) as JsonObject, taskrouter });
}
