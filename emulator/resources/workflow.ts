import { callbackUrl, friendlyName, integer, text } from "../parameters/readers.js";
import type { Resource } from "../values/collection.js";
import { commonMembers, type Parent } from "./common-members.js";
import { defineKind, type PropertiesOf, required, withDefault } from "./kind.js";
import { WORKSPACE } from "./paths.js";
import { renderOnce } from "./render.js";
import { workspaceUrl } from "./workspace-url.js";

/** `null` if never sent, `""` once cleared (O-55, H-75, H-76). */
const optionalUrl = withDefault<string | null>(callbackUrl, null);

export const workflowKind = defineKind({
  prefix: "WW",
  listPath: `${WORKSPACE}/Workflows`,
  properties: {
    friendlyName: required(friendlyName("when strict")),
    // stored as the text that is returned; see `EmulatorOptions.configurationEcho`
    configuration: required(text),
    assignmentCallbackUrl: optionalUrl,
    fallbackAssignmentCallbackUrl: optionalUrl,
    // O-54
    taskReservationTimeout: withDefault(integer(1, 86_400), 120),
  },
});

export interface Workflow extends Resource, PropertiesOf<typeof workflowKind> {
  /** The queues that the configuration names. */
  queueSids: ReadonlySet<string>;
}

export function renderWorkflow(workflow: Workflow, workspace: Parent, base: string): string {
  return renderOnce(workflow, workflow.revision, base, () => toWorkflowWire(workflow, workspace, base));
}

export function toWorkflowWire(workflow: Workflow, workspace: Parent, base: string): object {
  const url = `${workspaceUrl(workspace, base)}/Workflows/${workflow.sid}`;
  return {
    ...commonMembers(workflow, workspace),
    ...workflowKind.echo(workflow),
    // O-58
    document_content_type: null,
    url,
    links: {
      statistics: `${url}/Statistics`,
      real_time_statistics: `${url}/RealTimeStatistics`,
      cumulative_statistics: `${url}/CumulativeStatistics`,
    },
  };
}
