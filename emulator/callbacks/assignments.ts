import type { RoutingEvent } from "../../routing/index.js";
import type { EventFields } from "../events/event-draft.js";
import type { PostWork } from "../instructions/post-work.js";
import type { Workspace } from "../resources/workspace.js";
import type { Work } from "../work.js";
import { type Assignment, type AssignmentServices, sendAssignment } from "./assignment.js";
import { toAssignmentParameters } from "./assignment-parameters.js";
import type { CallbackClient } from "./callback-client.js";

/** The part of an assignment that is kept until it is answered: after a restart it is sent again. */
export type KeptAssignment = Pick<Assignment, "reservationSid" | "url" | "fallbackUrl" | "parameters">;

export interface Assignments {
  /** A reservation was created: its workflow's server is asked what to do, if there is one. */
  offer(workspace: Workspace, event: RoutingEvent, fields: EventFields): void;
  /** Asks once more, after a restart. */
  resume(workspace: Workspace, kept: KeptAssignment): void;
}

export interface AssignmentsOptions {
  readonly client: CallbackClient;
  readonly work: Work;
  readonly assumptions: AssignmentServices["assumptions"];
  readonly postWork: PostWork;
  /** Whether the workspace is still there. */
  isThere(workspace: Workspace): boolean;
  /** Learns what is to be kept of an open assignment. */
  keep(workspace: Workspace, kept: KeptAssignment): void;
  forget(reservationSid: string): void;
}

export function createAssignments({
  client,
  work,
  assumptions,
  postWork,
  isThere,
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
          if (isThere(workspace)) work.perform(run);
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
      // V-36
      // V-36
      if (reservation && workflow?.assignmentCallbackUrl) {
        const kept = {
          reservationSid: reservation.sid,
          url: workflow.assignmentCallbackUrl,
          fallbackUrl: workflow.fallbackAssignmentCallbackUrl,
          parameters: toAssignmentParameters(workspace, time, fields),
        };
        keep(workspace, kept);
        work.tell(() => send(workspace, kept));
      }
    },
  };
}
