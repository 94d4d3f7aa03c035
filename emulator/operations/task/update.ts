import type { Router, Task } from "../../../routing/index.js";
import { badRequest } from "../../api-error.js";
import { renderTask, type TASK_STATUSES, taskKind } from "../../resources/task.js";
import { checkVersion } from "../check-version.js";
import { definedOnly } from "../defined-only.js";
import { findTask } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok, tagged } from "../replies.js";
import { checkVirtualStart, openChannel } from "./checks.js";

export const updateTask = defineOperation({
  key: "Task-Update",
  method: "POST",
  path: taskKind.path,
  parameters: taskKind.updateParameters,
  find: (request) => findTask(request),
  run({ target: { task, workspace }, values, request, services }) {
    checkVersion(request.ifMatch, task.version);
    checkTogether(values);
    checkVirtualStart(values.VirtualStartTime, services.time());
    const changes = definedOnly({
      attributes: values.Attributes,
      priority: values.Priority,
      virtualStart: values.VirtualStartTime,
      channelSid: values.TaskChannel === undefined ? undefined : openChannel(values.TaskChannel, workspace).sid,
    });
    // the status first: if it is refused, nothing has changed
    setStatus(task, values, workspace.router);
    if (Object.keys(changes).length > 0) workspace.router.updateTask(task.sid, changes);
    return tagged(ok(renderTask(task, workspace, request.base, services.time())), task.version);
  },
});

interface Wanted {
  AssignmentStatus: (typeof TASK_STATUSES)[number] | undefined;
  Attributes: string | undefined;
  Reason: string | undefined;
}

/** O-108, O-109, O-110 */
function checkTogether({ AssignmentStatus: status, Attributes, Reason }: Wanted): void {
  if (status !== undefined && Attributes !== undefined) {
    throw badRequest("AssignmentStatus and Attributes cannot be updated in the same request");
  }
  if ((status === "canceled" || status === "completed") && !Reason) {
    throw badRequest(`Reason is required to set AssignmentStatus to ${status}`);
  }
}

/** Only these can be set: the others follow from reservations (O-111). */
function setStatus(task: Task, { AssignmentStatus: status, Reason = "" }: Wanted, router: Router): void {
  switch (status) {
    case undefined:
      return;
    case "canceled":
      router.cancelTask(task.sid, Reason);
      return;
    case "completed":
      router.completeTask(task.sid, Reason);
      return;
    case "wrapping":
      router.wrapTask(task.sid, ...(Reason === "" ? [] : [Reason]));
      return;
    default:
      throw badRequest(`AssignmentStatus can be set to canceled, completed or wrapping, but not to ${status}`);
  }
}
