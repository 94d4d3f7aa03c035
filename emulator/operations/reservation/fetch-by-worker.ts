import { WORKER_RESERVATION } from "../../resources/paths.js";
import { renderReservation } from "../../resources/reservation.js";
import { findReservation } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok, tagged } from "../replies.js";

/** Appendix A of the sheet has the ETag on this path's list alone, its section 1.2 on all answers: they have it here. */
export const fetchWorkerReservation = defineOperation({
  key: "WorkerReservation-Fetch",
  method: "GET",
  path: WORKER_RESERVATION,
  parameters: {},
  find: findReservation,
  run: ({ target: { reservation, workspace }, request }) =>
    tagged(ok(renderReservation(reservation, workspace, request.base, "worker")), reservation.version),
});
