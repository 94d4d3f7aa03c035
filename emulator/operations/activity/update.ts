import { activityKind, renderActivity } from "../../resources/activity.js";
import { toRoutingActivity } from "../../router/to-routing.js";
import { findActivity } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok } from "../replies.js";
import { activityEvent } from "./events.js";

export const updateActivity = defineOperation({
  key: "Activity-Update",
  method: "POST",
  path: activityKind.path,
  parameters: activityKind.updateParameters,
  find: findActivity,
  run({ target: { activity, workspace }, values, request, services }) {
    if (workspace.activities.update(activity, activityKind.toChanges(values), services.now())) {
      workspace.activityRenames += 1;
      workspace.router.putActivity(toRoutingActivity(activity));
      services.emit(workspace, activityEvent("updated", activity));
    }
    return ok(renderActivity(activity, workspace, request.base));
  },
});
