import type { Reservation } from "../../../routing/index.js";
import { badRequest } from "../../api-error.js";
import { renderReservation } from "../../resources/reservation.js";
import type { Workspace } from "../../resources/workspace.js";
import { checkActivity } from "../check-activity.js";
import { checkVersion } from "../check-version.js";
import type { Call } from "../operation.js";
import { ok, tagged } from "../replies.js";
import { followInstruction } from "./follow-instruction.js";
import type { ReservationValues } from "./instruction-values.js";

type Target = { workspace: Workspace; reservation: Reservation };

/** Updates a reservation, by either of its paths. */
export function updateReservation(
  { target, values, request, services }: Call<Target, ReservationValues>,
  side: "task" | "worker",
) {
  const { reservation, workspace } = target;
  checkVersion(request.ifMatch, reservation.version);
  checkActivity("WorkerActivitySid", values.WorkerActivitySid, workspace);
  if (values.ReservationStatus !== undefined && values.Instruction !== undefined) {
    // O-124
    throw badRequest("ReservationStatus and Instruction cannot be sent in the same request");
  }
  if (values.ReservationStatus !== undefined) setStatus(reservation, values, workspace);
  if (values.Instruction !== undefined) followInstruction(values.Instruction, values, target, services);
  return tagged(ok(renderReservation(reservation, workspace, request.base, side)), reservation.version);
}

/** Only these can be set: the others come about by themselves (O-122). */
function setStatus({ sid }: Reservation, values: ReservationValues, { router }: Workspace): void {
  switch (values.ReservationStatus) {
    case "accepted":
      router.acceptReservation(sid);
      return;
    case "rejected":
      router.rejectReservation(sid, ...(values.WorkerActivitySid === undefined ? [] : [values.WorkerActivitySid]));
      return;
    case "wrapping":
      router.wrapReservation(sid);
      return;
    case "completed":
      router.completeReservation(sid);
      return;
    default:
      throw badRequest(
        `ReservationStatus can be set to accepted, rejected, wrapping or completed, but not to ${values.ReservationStatus}`,
      );
  }
}
