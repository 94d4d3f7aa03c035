import type { RoutingEvent } from "../../routing/index.js";
import type { EmulatorAssumptions } from "../assumptions/index.js";
import type { EventDraft } from "./event-draft.js";
import type { RoutingContext } from "./routing-fields.js";
type Choice = Pick<EmulatorAssumptions, "reservationEvents">;
/**
 * Converts a routing event. Its resource is the reservation, an option (V-5), or the task if it has one, also for steps of a
 * workflow (V-6); otherwise the worker.
 */
export declare function toRoutingDraft(event: RoutingEvent, context: RoutingContext, choice: Choice): EventDraft;
export {};
