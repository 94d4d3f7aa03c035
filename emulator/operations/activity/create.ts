import { required, withDefault } from "../../parameters/parameter.js";
import { flag, friendlyName } from "../../parameters/readers.js";
import { renderActivity } from "../../resources/activity.js";
import { toRoutingActivity } from "../../router/to-routing.js";
import { checkLimit } from "../check-limit.js";
import { findWorkspace } from "../find.js";
import { newResource } from "../new-resource.js";
import { defineOperation } from "../operation.js";
import { created } from "../replies.js";
import { activityEvent } from "./events.js";
import { ACTIVITIES } from "./paths.js";

/** Two activities of one name are taken; whether TaskRouter does is not known (*assumed*, api sheet, section 7). */
export const createActivity = defineOperation({
  key: "Activity-Create",
  method: "POST",
  path: ACTIVITIES,
  parameters: {
    FriendlyName: required(friendlyName("always")),
    Available: withDefault(flag, false),
  },
  find: findWorkspace,
  run({ target: workspace, values, request, services }) {
    checkLimit("activities", workspace.activities.size, services.limits, `workspace ${workspace.sid}`);
    const activity = workspace.activities.add({
      ...newResource("WA", values.FriendlyName, services),
      available: values.Available,
    });
    workspace.router.putActivity(toRoutingActivity(activity));
    services.emit(workspace, activityEvent("created", activity));
    return created(renderActivity(activity, workspace, request.base));
  },
});
