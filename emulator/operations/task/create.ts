import { attributes } from "../../parameters/attributes.js";
import { optional, withDefault } from "../../parameters/parameter.js";
import { flag, integer, sid, text } from "../../parameters/readers.js";
import { renderTask } from "../../resources/task.js";
import { checkLimit } from "../check-limit.js";
import { definedOnly } from "../defined-only.js";
import { findWorkspace } from "../find.js";
import { defineOperation } from "../operation.js";
import { created, tagged } from "../replies.js";
import { openRoute } from "./open-route.js";
import { TASKS } from "./paths.js";
import { checkVirtualStart, openChannel, priority, virtualStartTime } from "./readers.js";

export const createTask = defineOperation({
  key: "Task-Create",
  method: "POST",
  path: TASKS,
  parameters: {
    // The least is *assumed*, the most and the default are *documented* (api sheet, section 4).
    Timeout: withDefault(integer(1, 1_209_600), 86_400),
    Priority: optional(priority),
    TaskChannel: withDefault(text, "default"),
    WorkflowSid: optional(sid("WW")),
    Attributes: withDefault(attributes, "{}"),
    VirtualStartTime: optional(virtualStartTime),
    RoutingTarget: optional(text),
    IgnoreCapacity: optional(flag),
    TaskQueueSid: optional(sid("WQ")),
  },
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
    return tagged(created(renderTask(task, workspace, request.base, services.time())), task.version);
  },
});
