import type { Reservation } from "../../../routing/index.js";
import type { Workspace } from "../../resources/workspace.js";
import type { Call } from "../operation.js";
import type { ReservationValues } from "./instruction-values.js";
type Target = {
    workspace: Workspace;
    reservation: Reservation;
};
/** Updates a reservation, by either of its paths. */
export declare function updateReservation({ target, values, request, services }: Call<Target, ReservationValues>, side: "task" | "worker"): import("../operation.js").Reply;
export {};
