import { Refusal, type Reservation } from "../../../routing/index.js";
import { ApiError } from "../../api-error.js";
import type { Assumptions } from "../../assumptions/index.js";
import { checkInstruction, readInstructionName } from "../../instructions/check-instruction.js";
import { InstructionError } from "../../instructions/instruction.js";
import { performInstruction } from "../../instructions/perform-instruction.js";
import type { Workspace } from "../../resources/workspace.js";
import type { Services } from "../operation.js";
import { type ReservationValues, toInstructionValues } from "./instruction-values.js";

/**
 * Does what an instruction says, as if an assignment callback had answered it.
 *
 * @throws ApiError 400 with Twilio's code for the mistake (V-40, V-41)
 */
export function followInstruction(
  instruction: string,
  values: ReservationValues,
  { reservation, workspace }: { reservation: Reservation; workspace: Workspace },
  { assumptions, postWork }: Services,
): void {
  try {
    const name = readInstructionName({ instruction });
    if (reservation.status === "rescinded" && name !== "reject") {
      // before any other mistake (O-123)
      throw new Refusal("reservation-rescinded", "accepted by another worker");
    }
    const members = toInstructionValues(name, values);
    checkInstruction(name, members, toInstructionContext(reservation, workspace, assumptions));
    performInstruction(name, members, {
      router: workspace.router,
      reservationSid: reservation.sid,
      phoneInstructions: assumptions.phoneInstructions,
      setPostWork: (sid, activitySid) => postWork.set(workspace, sid, activitySid),
    });
  } catch (error) {
    throw error instanceof InstructionError ? new ApiError(400, error.code, error.message) : error;
  }
}

function toInstructionContext(reservation: Reservation, { router, activities }: Workspace, assumptions: Assumptions) {
  return {
    reservationSid: reservation.sid,
    isPending: reservation.status === "pending",
    isAccepted: reservation.status === "accepted",
    taskAttributes: router.tasks.get(reservation.taskSid)?.attributes ?? "{}",
    workerAttributes: router.workers.get(reservation.workerSid)?.attributes ?? "{}",
    hasActivity: (sid: string) => activities.has(sid),
    assumptions,
  };
}
