import { WORKER_RESERVATION } from "../../resources/paths.js";
import { findReservation } from "../find.js";
import { defineOperation } from "../operation.js";
import { RESERVATION_PARAMETERS } from "./parameters.js";
import { updateReservation } from "./update.js";

export const updateWorkerReservation = defineOperation({
  key: "WorkerReservation-Update",
  method: "POST",
  path: WORKER_RESERVATION,
  parameters: RESERVATION_PARAMETERS,
  find: findReservation,
  run: (call) => updateReservation(call, "worker"),
});
