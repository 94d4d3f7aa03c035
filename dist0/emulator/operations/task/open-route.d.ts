import type { Workspace } from "../../resources/workspace.js";
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
export declare function openRoute({ WorkflowSid, RoutingTarget, TaskQueueSid }: Wanted, workspace: Workspace): Route;
export {};
