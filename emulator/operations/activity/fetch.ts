import { activityKind, renderActivity } from "../../resources/activity.js";
import { findActivity } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok } from "../replies.js";

export const fetchActivity = defineOperation({
  key: "Activity-Fetch",
  method: "GET",
  path: activityKind.path,
  parameters: {},
  find: findActivity,
  run: ({ target: { activity, workspace }, request }) => ok(renderActivity(activity, workspace, request.base)),
});
