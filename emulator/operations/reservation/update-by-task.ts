import { optional } from "../../parameters/parameter.js";
import { oneOf, sid } from "../../parameters/readers.js";
import { TASK_RESERVATION } from "../../resources/paths.js";
import { renderReservation } from "../../resources/reservation.js";
import { checkVersion } from "../check-version.js";
import { findReservation } from "../find.js";
import { defineOperation } from "../operation.js";
import { ok, tagged } from "../replies.js";
import { RESERVATION_PARAMETERS } from "./parameters.js";
import { checkSupervision } from "./supervise.js";
import { updateReservation } from "./update.js";

/** Only the path of the task can have the call supervised (O-125). */
export const updateTaskReservation = defineOperation({
  key: "TaskReservation-Update",
  method: "POST",
  path: TASK_RESERVATION,
  parameters: {
    ...RESERVATION_PARAMETERS,
    SupervisorMode: optional(oneOf("monitor", "whisper", "barge")),
    Supervisor: optional(sid("WK")),
  },
  find: findReservation,
  run(call) {
    const { target, values, request } = call;
    if (values.Instruction !== "supervise") return updateReservation(call, "task");
    checkVersion(request.ifMatch, target.reservation.version);
    checkSupervision(target, values.Supervisor);
    const { reservation, workspace } = target;
    return tagged(ok(renderReservation(reservation, workspace, request.base, "task")), reservation.version);
  },
});
