import type { EventDraft } from "../../events/event-draft.js";
import type { Workspace } from "../../resources/workspace.js";

export function workspaceUpdated(workspace: Workspace): EventDraft {
  return {
    type: "workspace.updated",
    resourceType: "workspace",
    resourceSid: workspace.sid,
    description: `Workspace ${workspace.friendlyName} updated`,
    fields: {},
  };
}
