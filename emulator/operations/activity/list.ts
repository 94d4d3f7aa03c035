import { optional } from "../../parameters/parameter.js";
import { flag, text } from "../../parameters/readers.js";
import { renderActivity } from "../../resources/activity.js";
import { defineList } from "../define-list.js";
import { findWorkspace } from "../find.js";
import { hasName } from "../has-name.js";
import { ACTIVITIES } from "./paths.js";

export const listActivities = defineList({
  key: "Activity-List",
  path: ACTIVITIES,
  name: "activities",
  filters: { FriendlyName: optional(text), Available: optional(flag) },
  find: findWorkspace,
  select: (workspace) => workspace.activities,
  matches: (activity, filters) =>
    hasName(activity, filters) && (filters.Available === undefined || activity.available === filters.Available),
  render: renderActivity,
});
