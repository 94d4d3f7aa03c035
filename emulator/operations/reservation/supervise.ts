import type { JsonObject } from "../../../language/index.js";
import type { Reservation } from "../../../routing/index.js";
import { ApiError, badRequest } from "../../api-error.js";
import type { Workspace } from "../../resources/workspace.js";

/**
 * Checks the conditions under which a supervisor may join the call of a reservation. There is no phone here, so that
 * nothing else happens. Codes and their order are those of Twilio's error dictionary (V-40).
 */
export function checkSupervision(
  { reservation, workspace }: { reservation: Reservation; workspace: Workspace },
  supervisorSid: string | undefined,
): void {
  const { router } = workspace;
  if (reservation.status !== "accepted") {
    throw new ApiError(400, 40146, "Failed to issue Supervise Instruction due to invalid Reservation state");
  }
  const supervisor = router.workers.get(supervisorSid ?? "");
  if (supervisor === undefined) {
    throw badRequest(`Worker '${supervisorSid ?? ""}' provided for Supervisor does not exist in ${workspace.sid}`);
  }
  if (!hasText(supervisor.attributes, "contact_uri")) {
    const message = "Failed to issue Supervise instruction due to missing or invalid 'contact_uri' property";
    throw new ApiError(400, 40147, message);
  }
  if (!hasText(router.tasks.get(reservation.taskSid)?.attributes ?? "{}", "from")) {
    throw new ApiError(400, 40148, "Failed to issue Supervise instruction due to missing 'from' property");
  }
}

function hasText(attributes: string, name: string): boolean {
  const value = (JSON.parse(attributes) as JsonObject)[name];
  return typeof value === "string" && value !== "";
}
