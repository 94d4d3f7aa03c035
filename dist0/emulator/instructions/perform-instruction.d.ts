import type { Router } from "../../routing/index.js";
import type { EmulatorAssumptions } from "../assumptions/index.js";
import type { InstructionName, InstructionValues } from "./instruction.js";
export interface InstructionTarget {
    readonly router: Router;
    readonly reservationSid: string;
    /**
     * There is no phone here: `accept` treats every call as answered; `asSaid` accepts for `call` and `redirect` only if
     * they say `accept: true`, as documented.
     */
    readonly phoneInstructions: EmulatorAssumptions["phoneInstructions"];
    /** Stores the activity of the worker after the work. */
    setPostWork(reservationSid: string, activitySid: string): void;
}
/**
 * Carries out an instruction that has been checked.
 *
 * @throws Refusal if the state of the reservation forbids it
 */
export declare function performInstruction(name: InstructionName, values: InstructionValues, { router, reservationSid, phoneInstructions, setPostWork }: InstructionTarget): void;
