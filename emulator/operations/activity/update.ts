import { optional } from "../../parameters/parameter.js";
import { friendlyName } from "../../parameters/readers.js";
import { renderActivity } from "../../resources/activity.js";
import { toRoutingActivity } from "../../router/to-routing.js";
import { findActivity } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok } from "../replies.js";
import { activityEvent } from "./events.js";
import { ACTIVITY } from "./paths.js";

/** `Available` is not in the table: sending it answers 200 and changes nothing (*observed*, api sheet, section 7). */
export const updateActivity = defineOperation({
  key: "Activity-Update",
  method: "POST",
  path: ACTIVITY,
  parameters: { FriendlyName: optional(friendlyName("always")) },
  find: findActivity,
  run({ target: { activity, workspace }, values, request, services }) {
    if (workspace.activities.update(activity, { friendlyName: values.FriendlyName }, services.now())) {
      workspace.activityRenames += 1;
      workspace.router.putActivity(toRoutingActivity(activity));
      services.emit(workspace, activityEvent("updated", activity));
    }
    return ok(renderActivity(activity, workspace, request.base));
  },
});
