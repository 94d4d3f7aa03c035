import type { Router, Task, TaskEnding } from "../../../routing/index.js";
import { badRequest } from "../../api-error.js";
import type { Assumptions } from "../../assumptions/index.js";
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
    const { ending, Attributes } = splitAttributes(values, services.assumptions);
    checkVirtualStart(values.VirtualStartTime, services.time());
    const changes = definedOnly({
      attributes: Attributes,
      priority: values.Priority,
      virtualStart: values.VirtualStartTime,
      channelSid: values.TaskChannel === undefined ? undefined : openChannel(values.TaskChannel, workspace).sid,
    });
    // the status first: if it is refused, nothing has changed
    setStatus(task, values.AssignmentStatus, ending, workspace.router);
    if (Object.keys(changes).length > 0) workspace.router.updateTask(task.sid, changes);
    return tagged(ok(renderTask(task, workspace, request.base, services.time())), task.version);
  },
});

type Status = (typeof TASK_STATUSES)[number] | undefined;

interface Wanted {
  AssignmentStatus: Status;
  Attributes: string | undefined;
  Reason: string | undefined;
}

/** The attributes that apply together with a new status (O-109; an option: O-108), and those that apply on their own. */
function splitAttributes({ AssignmentStatus: status, Attributes, Reason }: Wanted, assumptions: Assumptions) {
  const { statusWithAttributes } = assumptions;
  // without a reason there is none (O-110)
  const reason = Reason === "" ? undefined : Reason;
  if (status === undefined || Attributes === undefined) return { ending: definedOnly({ reason }), Attributes };
  const isApplied = status === "canceled" || statusWithAttributes === "apply";
  if (!isApplied && statusWithAttributes === "refuse") {
    throw badRequest(`AssignmentStatus ${status} and Attributes cannot be updated in the same request`);
  }
  const attributes = isApplied ? Attributes : undefined;
  return { ending: definedOnly({ reason, attributes }), Attributes: undefined };
}

/** Only these can be set: the others follow from reservations (O-111). */
function setStatus({ sid }: Task, status: Status, ending: TaskEnding, router: Router): void {
  switch (status) {
    case undefined:
      return;
    case "canceled":
      router.cancelTask(sid, ending);
      return;
    case "completed":
      router.completeTask(sid, ending);
      return;
    case "wrapping":
      router.wrapTask(sid, ending);
      return;
    default:
      throw badRequest(`AssignmentStatus can be set to canceled, completed or wrapping, but not to ${status}`);
  }
}
