import { TASK_RESERVATION } from "../../resources/paths.js";
import { renderReservation } from "../../resources/reservation.js";
import { findReservation } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok, tagged } from "../replies.js";

export const fetchTaskReservation = defineOperation({
  key: "TaskReservation-Fetch",
  method: "GET",
  path: TASK_RESERVATION,
  parameters: {},
  find: findReservation,
  run: ({ target: { reservation, workspace }, request }) =>
    tagged(ok(renderReservation(reservation, workspace, request.base, "task")), reservation.version),
});
