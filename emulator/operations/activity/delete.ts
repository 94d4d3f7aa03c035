import { badRequest } from "../../api-error.js";
import { type Activity, activityKind } from "../../resources/activity.js";
import type { Workspace } from "../../resources/workspace.js";
import { findActivity } from "../find.js";
import { defineOperation } from "../operation.js";
import { deleted } from "../replies.js";
import { activityEvent } from "./events.js";

export const deleteActivity = defineOperation({
  key: "Activity-Delete",
  method: "DELETE",
  path: activityKind.path,
  parameters: {},
  find: findActivity,
  run({ target: { activity, workspace }, services }) {
    const use = findUse(activity, workspace);
    if (use) throw badRequest(`Cannot delete activity ${activity.sid} because it is ${use}`);
    workspace.router.removeActivity(activity.sid);
    workspace.activities.remove(activity);
    services.emit(workspace, activityEvent("deleted", activity));
    return deleted();
  },
});

/**
 * The default and the timeout activity cannot be deleted (O-21), nor one that a queue names or workers are in (O-22).
 */
function findUse({ sid }: Activity, workspace: Workspace): string | undefined {
  if (workspace.defaultActivitySid === sid) return `the default activity of workspace ${workspace.sid}`;
  if (workspace.timeoutActivitySid === sid) return `the timeout activity of workspace ${workspace.sid}`;
  const queue = workspace.taskQueues.items.find(
    (candidate) => candidate.reservationActivitySid === sid || candidate.assignmentActivitySid === sid,
  );
  return queue && `used by TaskQueue ${queue.sid}`;
}
