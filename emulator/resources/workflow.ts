import type { Resource } from "../values/collection.js";
import { renderOnce } from "./render.js";
import type { Workspace } from "./workspace.js";
import { workspaceUrl } from "./workspace-url.js";

export interface Workflow extends Resource {
  /** The text that is answered; see `EmulatorOptions.configurationEcho`. */
  configuration: string;
  /** The queues that the configuration names. */
  queueSids: ReadonlySet<string>;
  /** `null` when never sent, `""` once cleared (*assumed* from two recorded forms, api sheet, section 5). */
  assignmentCallbackUrl: string | null;
  fallbackAssignmentCallbackUrl: string | null;
  taskReservationTimeout: number;
}

export function renderWorkflow(workflow: Workflow, workspace: Workspace, base: string): string {
  return renderOnce(workflow, workflow.revision, base, () => toWorkflowWire(workflow, workspace, base));
}

export function toWorkflowWire(workflow: Workflow, workspace: Workspace, base: string): object {
  const url = `${workspaceUrl(workspace, base)}/Workflows/${workflow.sid}`;
  return {
    account_sid: workspace.accountSid,
    assignment_callback_url: workflow.assignmentCallbackUrl,
    configuration: workflow.configuration,
    date_created: workflow.dateCreated,
    date_updated: workflow.dateUpdated,
    // null in every recorded answer (*observed*); the OpenAPI sample's application/json is not followed.
    document_content_type: null,
    fallback_assignment_callback_url: workflow.fallbackAssignmentCallbackUrl,
    friendly_name: workflow.friendlyName,
    sid: workflow.sid,
    task_reservation_timeout: workflow.taskReservationTimeout,
    workspace_sid: workspace.sid,
    url,
    links: {
      statistics: `${url}/Statistics`,
      real_time_statistics: `${url}/RealTimeStatistics`,
      cumulative_statistics: `${url}/CumulativeStatistics`,
    },
  };
}
