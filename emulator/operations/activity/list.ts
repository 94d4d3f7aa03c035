import { optional } from "../../parameters/parameter.js";
import { flag, text } from "../../parameters/readers.js";
import { renderActivity } from "../../resources/activity.js";
import { byName } from "../by-name.js";
import { defineList } from "../define-list.js";
import { findWorkspace } from "../find.js";
import { ACTIVITIES } from "./paths.js";

export const listActivities = defineList({
  key: "Activity-List",
  path: ACTIVITIES,
  name: "activities",
  filters: { FriendlyName: optional(text), Available: optional(flag) },
  find: findWorkspace,
  select: (workspace) => workspace.activities,
  createMatch({ FriendlyName, Available }) {
    const hasName = byName({ FriendlyName });
    return (activity) => hasName(activity) && (Available === undefined || activity.available === Available);
  },
  render: renderActivity,
});
