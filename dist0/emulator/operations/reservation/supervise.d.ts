import type { Reservation } from "../../../routing/index.js";
import type { Workspace } from "../../resources/workspace.js";
/**
 * Checks the conditions under which a supervisor may join the call of a reservation. There is no phone here, so that
 * nothing else happens. Codes and their order are those of Twilio's error dictionary (V-40).
 */
export declare function checkSupervision({ reservation, workspace }: {
    reservation: Reservation;
    workspace: Workspace;
}, supervisorSid: string | undefined): void;
