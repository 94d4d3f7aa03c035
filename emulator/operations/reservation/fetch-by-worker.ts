import { WORKER_RESERVATION } from "../../resources/paths.js";
import { renderReservation } from "../../resources/reservation.js";
import { findReservation } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok, tagged } from "../replies.js";

/** Has an ETag as well (H-25). */
export const fetchWorkerReservation = defineOperation({
  key: "WorkerReservation-Fetch",
  method: "GET",
  path: WORKER_RESERVATION,
  parameters: {},
  find: findReservation,
  run: ({ target: { reservation, workspace }, request }) =>
    tagged(ok(renderReservation(reservation, workspace, request.base, "worker")), reservation.version),
});
