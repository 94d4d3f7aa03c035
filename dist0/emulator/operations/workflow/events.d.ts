import type { EventDraft } from "../../events/event-draft.js";
import type { Workflow } from "../../resources/workflow.js";
export declare function workflowEvent(change: "created" | "updated" | "deleted", workflow: Workflow): EventDraft;
