import type { RoutingEvent } from "../../routing/index.js";
import type { EventFields } from "../events/event-draft.js";
import type { PostWork } from "../instructions/post-work.js";
import type { Workspace } from "../resources/workspace.js";
import { KeepError } from "../values/keep-error.js";
import type { Work } from "../work.js";
import { type Assignment, type AssignmentServices, sendAssignment } from "./assignment.js";
import { toAssignmentParameters } from "./assignment-parameters.js";
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

export function createAssignments({
  client,
  work,
  assumptions,
  postWork,
  exists,
  keep,
  forget,
}: AssignmentsOptions): Assignments {
  function send(workspace: Workspace, kept: KeptAssignment): void {
    const { router, activities, accountSid } = workspace;
    sendAssignment(
      { ...kept, accountSid, router, hasActivity: (sid) => activities.has(sid) },
      {
        client,
        assumptions,
        setPostWork: (reservationSid, activitySid) => postWork.set(workspace, reservationSid, activitySid),
        perform(run) {
          if (exists(workspace)) performSafely(work, run);
        },
        end: () => forget(kept.reservationSid),
      },
    );
  }

  return {
    resume: send,
    offer(workspace, { time, reservation, workflowSid }, fields) {
      const workflow = workspace.workflows.get(workflowSid ?? "");
      // V-36
      if (reservation && workflow?.assignmentCallbackUrl) {
        const kept = {
          reservationSid: reservation.sid,
          url: workflow.assignmentCallbackUrl,
          fallbackUrl: workflow.fallbackAssignmentCallbackUrl,
          parameters: toAssignmentParameters(workspace, time, fields),
        };
        keep(workspace, kept);
        work.afterCommit(() => send(workspace, kept));
      }
    },
  };
}

/** Changes that cannot be persisted were reported, and are tried again with the next unit of work. */
function performSafely(work: Work, run: () => void): void {
  try {
    work.perform(run);
  } catch (error) {
    if (!(error instanceof KeepError)) throw error;
  }
}
