import type { Router } from "../../routing/index.js";
import type { InstructionAssumptions } from "../instructions/instruction.js";
import type { InstructionTarget } from "../instructions/perform-instruction.js";
import type { CallbackClient } from "./callback-client.js";
/** A reservation whose workflow has an AssignmentCallbackUrl. */
export interface Assignment {
    readonly accountSid: string;
    readonly reservationSid: string;
    readonly url: string;
    /** `null` or empty if there is none. */
    readonly fallbackUrl: string | null;
    readonly parameters: Record<string, string>;
    readonly router: Router;
    hasActivity(sid: string): boolean;
}
export interface AssignmentServices {
    readonly client: CallbackClient;
    readonly assumptions: InstructionAssumptions & Pick<InstructionTarget, "phoneInstructions">;
    setPostWork: InstructionTarget["setPostWork"];
    /** Runs a change of the state as one unit of work. */
    perform(run: () => void): void;
    /** Called when no server is left to ask. */
    end(): void;
}
/**
 * Asks a workflow's server what to do with a reservation, and does it. If the server does not answer as it should, or
 * in time, its fallback is asked; if that fails too, the reservation is canceled (V-31, V-33).
 *
 * A URL whose host the emulator may not call counts as absent: the worker answers by REST, or there is no fallback.
 */
export declare function sendAssignment(assignment: Assignment, services: AssignmentServices): void;
