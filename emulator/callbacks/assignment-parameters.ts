import type { EventFields } from "../events/event-draft.js";
import type { EventWorkspace } from "../events/event-wire.js";

/** Exactly these (V-30) of the fields that the event `reservation.created` has. */
const FIELDS = [
  "WorkflowSid",
  "TaskQueueSid",
  "WorkerSid",
  "WorkerAttributes",
  "TaskSid",
  "TaskAttributes",
  "TaskAge",
  "TaskPriority",
  "ReservationSid",
] as const;

/** The form of an assignment callback. */
export function toAssignmentParameters(
  workspace: EventWorkspace,
  time: number,
  fields: EventFields,
): Record<string, string> {
  const parameters: Record<string, string> = {
    Timestamp: String(Math.floor(time / 1000)),
    AccountSid: workspace.accountSid,
    WorkspaceSid: workspace.sid,
  };
  for (const name of FIELDS) parameters[name] = String(fields[name] ?? "");
  return parameters;
}
