import type { Refusal, RefusalCode } from "../../routing/index.js";
import { ApiError, notFound } from "../api-error.js";

/** The subject of a refusal, from the path of the request. */
export interface Subject {
  /** The last SID of the path. */
  sid: string;
  workspaceSid: string;
  accountSid: string;
  /** The path itself. */
  path: string;
}

/**
 * The texts of the router's refusals. Those of `not-cancelable` and `not-assigned` are recorded (O-107); all others
 * follow their pattern (H-36).
 */
const TEXTS: Readonly<Record<Exclude<RefusalCode, "gone">, (subject: Subject) => string>> = {
  "no-route": ({ workspaceSid, accountSid }) =>
    `Cannot create a task in workspace ${workspaceSid} for account ${accountSid} because no filter of its workflow matches and there is no default filter.`,
  "not-cancelable": (subject) => `Cannot cancel task ${placeOf(subject)} because it is not pending or reserved.`,
  "not-assigned": (subject) => `Cannot wrap up a task ${placeOf(subject)} because it's not currently assigned`,
  "not-completable": (subject) => `Cannot complete task ${placeOf(subject)} because it is not currently assigned.`,
  "reservation-not-pending": (subject) => `Cannot update reservation ${placeOf(subject)} because it is not pending.`,
  "reservation-rescinded": (subject) => `Reservation ${placeOf(subject)} was rescinded.`,
  "reservation-not-accepted": (subject) => `Cannot update reservation ${placeOf(subject)} because it is not accepted.`,
  "worker-available": (subject) => `Cannot delete worker ${placeOf(subject)} because its activity is available.`,
  "worker-busy": (subject) => `Cannot delete worker ${placeOf(subject)} because it has reservations that are open.`,
  "workflow-busy": (subject) =>
    `Cannot delete workflow ${placeOf(subject)} because it has tasks that are pending or reserved.`,
  "queue-busy": (subject) => `Cannot delete TaskQueue ${placeOf(subject)} because tasks are still processed in it.`,
  "activity-busy": (subject) => `Cannot delete activity ${placeOf(subject)} because workers are in it.`,
};

/** A rescinded reservation is a 410 (O-123), every other refusal a 400 (H-31). */
export function toApiError({ code }: Refusal, subject: Subject): ApiError {
  if (code === "gone") return notFound(subject.path);
  return new ApiError(code === "reservation-rescinded" ? 410 : 400, 20001, TEXTS[code](subject));
}

function placeOf({ sid, workspaceSid, accountSid }: Subject): string {
  return `${sid} in workspace ${workspaceSid} for account ${accountSid}`;
}
