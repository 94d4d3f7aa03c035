import { activityKind, renderActivity } from "../../resources/activity.js";
import { toRoutingActivity } from "../../router/to-routing.js";
import { checkLimit } from "../check-limit.js";
import { findWorkspace } from "../find.js";
import { newResource } from "../new-resource.js";
import { defineOperation } from "../operation.js";
import { created } from "../replies.js";
import { activityEvent } from "./events.js";

/** Two activities may have the same name (O-5); `Available` is false by default (O-24). */
export const createActivity = defineOperation({
  key: "Activity-Create",
  method: "POST",
  path: activityKind.listPath,
  parameters: activityKind.createParameters,
  find: findWorkspace,
  run({ target: workspace, values, request, services }) {
    checkLimit("activities", workspace.activities.size, services.limits, `workspace ${workspace.sid}`);
    const activity = workspace.activities.add(newResource(activityKind, activityKind.toCreated(values), services));
    workspace.router.putActivity(toRoutingActivity(activity));
    services.emit(workspace, activityEvent("created", activity));
    return created(activity, renderActivity(activity, workspace, request.base));
  },
});
