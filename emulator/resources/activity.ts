import { flag, friendlyName } from "../parameters/readers.js";
import type { Resource } from "../values/collection.js";
import { commonMembers, type Parent } from "./common-members.js";
import { defineKind, fixed, type PropertiesOf, required, withDefault } from "./kind.js";
import { WORKSPACE } from "./paths.js";
import { renderOnce } from "./render.js";
import { workspaceUrl } from "./workspace-url.js";

export const activityKind = defineKind({
  prefix: "WA",
  listPath: `${WORKSPACE}/Activities`,
  properties: {
    friendlyName: required(friendlyName("always")),
    // O-24; sending it in an update answers 200 and changes nothing (O-20)
    available: fixed(withDefault(flag, false)),
  },
});

export interface Activity extends Resource, PropertiesOf<typeof activityKind> {}

export function renderActivity(activity: Activity, workspace: Parent, base: string): string {
  return renderOnce(activity, activity.revision, base, () => {
    const parent = workspaceUrl(workspace, base);
    return {
      ...commonMembers(activity, workspace),
      ...activityKind.echo(activity),
      url: `${parent}/Activities/${activity.sid}`,
      links: { workspace: parent },
    };
  });
}
