import { optional } from "../../parameters/parameter.js";
import { flag, text } from "../../parameters/readers.js";
import { activityKind, renderActivity } from "../../resources/activity.js";
import { byName } from "../by-name.js";
import { defineList } from "../define-list.js";
import { findWorkspace } from "../find.js";

export const listActivities = defineList({
  key: "Activity-List",
  path: activityKind.listPath,
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
