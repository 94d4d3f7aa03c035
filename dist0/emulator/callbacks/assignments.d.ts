import type { RoutingEvent } from "../../routing/index.js";
import type { EventFields } from "../events/event-draft.js";
import type { PostWork } from "../instructions/post-work.js";
import type { Workspace } from "../resources/workspace.js";
import type { Work } from "../work.js";
import type { Assignment, AssignmentServices } from "./assignment.js";
import type { CallbackClient } from "./callback-client.js";
/** The part of an assignment that is stored until it is answered, so that it can be sent again after a restart. */
export type KeptAssignment = Pick<Assignment, "reservationSid" | "url" | "fallbackUrl" | "parameters">;
export interface Assignments {
    /** Asks the server of the workflow, if there is one, what to do with a new reservation. */
    offer(workspace: Workspace, event: RoutingEvent, fields: EventFields): void;
    /** Asks again after a restart. */
    resume(workspace: Workspace, kept: KeptAssignment): void;
}
export interface AssignmentsOptions {
    readonly client: CallbackClient;
    readonly work: Work;
    readonly assumptions: AssignmentServices["assumptions"];
    readonly postWork: PostWork;
    /** Whether the workspace still exists. */
    exists(workspace: Workspace): boolean;
    /** Stores an open assignment. */
    keep(workspace: Workspace, kept: KeptAssignment): void;
    forget(reservationSid: string): void;
}
export declare function createAssignments({ client, work, assumptions, postWork, exists, keep, forget, }: AssignmentsOptions): Assignments;
