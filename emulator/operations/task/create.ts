import type { Task } from "../../../routing/index.js";
import { renderTask, taskKind } from "../../resources/task.js";
import { checkLimit } from "../check-limit.js";
import { definedOnly } from "../defined-only.js";
import { findWorkspace } from "../find.js";
import { defineOperation } from "../operation.js";
import { created, tagged } from "../replies.js";
import { checkVirtualStart, openChannel } from "./checks.js";
import { openRoute } from "./open-route.js";

/** A task as it was before it was offered to anybody (O-116). */
const toNew = (task: Task): Task => ({ ...task, status: "pending", reason: null });

export const createTask = defineOperation({
  key: "Task-Create",
  method: "POST",
  path: taskKind.listPath,
  parameters: taskKind.createParameters,
  find: findWorkspace,
  run({ target: workspace, values, request, services }) {
    const route = openRoute(values, workspace);
    const channel = openChannel(values.TaskChannel, workspace);
    checkVirtualStart(values.VirtualStartTime, services.time());
    checkLimit("tasks", workspace.router.tasks.size, services.limits, `workspace ${workspace.sid}`);
    const task = workspace.router.createTask({
      ...route,
      channelSid: channel.sid,
      attributes: values.Attributes,
      timeout: values.Timeout,
      ...definedOnly({
        priority: values.Priority,
        virtualStart: values.VirtualStartTime,
        ignoreCapacity: values.IgnoreCapacity,
      }),
    });
    const shown = services.assumptions.createdTasks === "pending" ? toNew(task) : task;
    return tagged(created(shown, renderTask(shown, workspace, request.base, services.time())), task.version);
  },
});
