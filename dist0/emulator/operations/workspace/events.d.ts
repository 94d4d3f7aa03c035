import type { EventDraft } from "../../events/event-draft.js";
import type { Workspace } from "../../resources/workspace.js";
export declare function workspaceEvent(change: "created" | "updated" | "deleted", workspace: Workspace): EventDraft;
