import type { Reservation } from "../../../routing/index.js";
import { optional, several } from "../../parameters/parameter.js";
import { oneOf, sid } from "../../parameters/readers.js";
import { TASK_RESERVATIONS } from "../../resources/paths.js";
import { RESERVATION_STATUSES, renderReservation } from "../../resources/reservation.js";
import { allOf } from "../all-of.js";
import { defineList } from "../define-list.js";
import { findTask } from "../find.js";
import { byOrder, createSequence } from "../sequence.js";

export const listTaskReservations = defineList({
  key: "TaskReservation-List",
  path: TASK_RESERVATIONS,
  name: "reservations",
  filters: { ReservationStatus: several(oneOf(...RESERVATION_STATUSES)), WorkerSid: optional(sid("WK")) },
  find: (request) => findTask(request, "TaskSid"),
  select: ({ task, workspace }) => createSequence(task, workspace.router.reservationsOfTask(task.sid), byOrder),
  createMatch: ({ ReservationStatus: statuses, WorkerSid: workerSid }) =>
    allOf<Reservation>([
      statuses !== undefined && (({ status }) => statuses.includes(status)),
      workerSid !== undefined && ((reservation) => reservation.workerSid === workerSid),
    ]),
  render: (reservation, { workspace }, base) => renderReservation(reservation, workspace, base, "task"),
  versionOf: ({ version }) => version,
});
