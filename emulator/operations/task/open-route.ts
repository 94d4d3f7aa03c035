import { badRequest } from "../../api-error.js";
import type { Workspace } from "../../resources/workspace.js";
import { isSid, toLowerSid } from "../../values/sids.js";

/** The route of a new task: into a workflow, or directly to a worker or a queue. */
export interface Route {
  workflowSid: string | null;
  routingTarget?: string;
  queueSid?: string;
}

interface Wanted {
  WorkflowSid: string | undefined;
  RoutingTarget: string | undefined;
  TaskQueueSid: string | undefined;
}

/** Finds the route of a new task and checks that everything on it exists (O-113, R-6, H-36). */
export function openRoute({ WorkflowSid, RoutingTarget, TaskQueueSid }: Wanted, workspace: Workspace): Route {
  const target = RoutingTarget === undefined ? undefined : readTarget(RoutingTarget, workspace);
  checkThere("WorkflowSid", "Workflow", WorkflowSid, workspace.workflows, workspace);
  checkThere("TaskQueueSid", "TaskQueue", TaskQueueSid, workspace.taskQueues, workspace);
  const queue = TaskQueueSid === undefined ? {} : { queueSid: TaskQueueSid };
  if (target === undefined) return { workflowSid: WorkflowSid ?? openOnlyWorkflow(workspace), ...queue };
  const workflowSid = target.startsWith("WW") ? target : (WorkflowSid ?? null);
  return { workflowSid, routingTarget: target, ...queue };
}

/** The workflow may be left out if it is the only one (O-100). */
function openOnlyWorkflow({ workflows }: Workspace): string {
  const [only, other] = workflows.items;
  if (only === undefined || other !== undefined) throw badRequest("WorkflowSid field is required");
  return only.sid;
}

/** A worker, a queue or a workflow (O-101). */
function readTarget(text: string, workspace: Workspace): string {
  const prefix = (["WK", "WQ", "WW"] as const).find((candidate) => isSid(text, candidate));
  if (prefix === undefined) {
    const where = `WorkspaceSid: ${workspace.sid}, AccountSid: ${workspace.accountSid}`;
    throw badRequest(`Value '${text}' provided for WorkflowSid as RoutingTarget has an invalid format. ${where}`);
  }
  const sid = toLowerSid(text);
  const [kind, exists] = {
    WK: ["Worker", workspace.router.workers.get(sid) !== undefined] as const,
    WQ: ["TaskQueue", workspace.taskQueues.has(sid)] as const,
    WW: ["Workflow", workspace.workflows.has(sid)] as const,
  }[prefix];
  if (!exists) {
    throw badRequest(`${kind} '${sid}' provided for RoutingTarget does not exist in workspace ${workspace.sid}`);
  }
  return sid;
}

function checkThere(
  name: string,
  kind: string,
  sid: string | undefined,
  collection: { has(sid: string): boolean },
  workspace: Workspace,
): void {
  if (sid !== undefined && !collection.has(sid)) {
    throw badRequest(`${kind} '${sid}' provided for ${name} does not exist in workspace ${workspace.sid}`);
  }
}
