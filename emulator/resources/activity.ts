import type { Resource } from "../values/collection.js";
import { renderOnce } from "./render.js";
import type { Workspace } from "./workspace.js";
import { workspaceUrl } from "./workspace-url.js";

export interface Activity extends Resource {
  readonly available: boolean;
}

export function renderActivity(activity: Activity, workspace: Workspace, base: string): string {
  return renderOnce(activity, activity.revision, base, () => {
    const parent = workspaceUrl(workspace, base);
    return {
      account_sid: workspace.accountSid,
      available: activity.available,
      date_created: activity.dateCreated,
      date_updated: activity.dateUpdated,
      friendly_name: activity.friendlyName,
      sid: activity.sid,
      workspace_sid: workspace.sid,
      url: `${parent}/Activities/${activity.sid}`,
      links: { workspace: parent },
    };
  });
}
