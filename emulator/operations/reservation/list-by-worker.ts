import type { Reservation } from "../../../routing/index.js";
import { several } from "../../parameters/parameter.js";
import { oneOf } from "../../parameters/readers.js";
import { WORKER_RESERVATIONS } from "../../resources/paths.js";
import { RESERVATION_STATUSES, renderReservation } from "../../resources/reservation.js";
import { allOf } from "../all-of.js";
import { defineList } from "../define-list.js";
import { findWorker } from "../find.js";
import { byOrder, createSequence } from "../sequence.js";

export const listWorkerReservations = defineList({
  key: "WorkerReservation-List",
  path: WORKER_RESERVATIONS,
  name: "reservations",
  // O-126
  filters: { ReservationStatus: several(oneOf(...RESERVATION_STATUSES)) },
  find: (request) => findWorker(request, "WorkerSid"),
  select: ({ worker, workspace }) => createSequence(worker, workspace.router.reservationsOfWorker(worker.sid), byOrder),
  createMatch: ({ ReservationStatus: statuses }) =>
    allOf<Reservation>([statuses !== undefined && (({ status }) => statuses.includes(status))]),
  render: (reservation, { workspace }, base) => renderReservation(reservation, workspace, base, "worker"),
  versionOf: ({ version }) => version,
});
