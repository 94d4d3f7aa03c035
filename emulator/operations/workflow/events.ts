import type { EventDraft } from "../../events/event-draft.js";
import type { Workflow } from "../../resources/workflow.js";

export function workflowEvent(change: "created" | "updated" | "deleted", workflow: Workflow): EventDraft {
  return {
    type: `workflow.${change}`,
    resourceType: "workflow",
    resourceSid: workflow.sid,
    description: `Workflow ${workflow.friendlyName} ${change}`,
    fields: { WorkflowSid: workflow.sid, WorkflowName: workflow.friendlyName },
  };
}
