import type { Reservation } from "../../routing/index.js";
import { toIsoSeconds } from "../values/iso-time.js";
import type { Workspace } from "./workspace.js";
import { workspaceUrl } from "./workspace-url.js";

/** O-120 */
export const RESERVATION_STATUSES = [
  "pending",
  "accepted",
  "rejected",
  "timeout",
  "canceled",
  "rescinded",
  "wrapping",
  "completed",
] as const;

/** @param side the path by which it was read, which its `url` shows (O-121) */
export function renderReservation(
  reservation: Reservation,
  workspace: Workspace,
  base: string,
  side: "task" | "worker",
): string {
  const parent = workspaceUrl(workspace, base);
  const task = `${parent}/Tasks/${reservation.taskSid}`;
  const worker = `${parent}/Workers/${reservation.workerSid}`;
  return JSON.stringify({
    account_sid: workspace.accountSid,
    date_created: toIsoSeconds(reservation.dateCreated),
    date_updated: toIsoSeconds(reservation.dateUpdated),
    reservation_status: reservation.status,
    sid: reservation.sid,
    task_sid: reservation.taskSid,
    worker_name: reservation.workerName,
    worker_sid: reservation.workerSid,
    workspace_sid: workspace.sid,
    url: `${side === "task" ? task : worker}/Reservations/${reservation.sid}`,
    links: { task, worker, workspace: parent },
  });
}
