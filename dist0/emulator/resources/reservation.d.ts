import type { Reservation } from "../../routing/index.js";
import type { Workspace } from "./workspace.js";
/** O-120 */
export declare const RESERVATION_STATUSES: readonly ["pending", "accepted", "rejected", "timeout", "canceled", "rescinded", "wrapping", "completed"];
/** @param side the path by which it was read, which its `url` shows (O-121) */
export declare function renderReservation(reservation: Reservation, workspace: Workspace, base: string, side: "task" | "worker"): string;
