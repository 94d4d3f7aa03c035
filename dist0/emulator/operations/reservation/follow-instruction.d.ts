import type { Reservation } from "../../../routing/index.js";
import type { Workspace } from "../../resources/workspace.js";
import type { Services } from "../operation.js";
import type { ReservationValues } from "./instruction-values.js";
/**
 * Does what an instruction says, as if an assignment callback had answered it.
 *
 * @throws ApiError 400 with Twilio's code for the mistake (V-40, V-41)
 */
export declare function followInstruction(instruction: string, values: ReservationValues, { reservation, workspace }: {
    reservation: Reservation;
    workspace: Workspace;
}, { assumptions, postWork }: Services): void;
