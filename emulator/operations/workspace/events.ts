import type { EventDraft } from "../../events/event-draft.js";
import type { Workspace } from "../../resources/workspace.js";

export function workspaceEvent(change: "created" | "updated" | "deleted", workspace: Workspace): EventDraft {
  return {
    type: `workspace.${change}`,
    resourceType: "workspace",
    resourceSid: workspace.sid,
    description: `Workspace ${workspace.friendlyName} ${change}`,
    fields: {},
  };
}
