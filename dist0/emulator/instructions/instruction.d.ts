import type { EmulatorAssumptions } from "../assumptions/index.js";
/** The instructions that a server or a REST call may give. `supervise` exists in REST only. */
export type InstructionName = "accept" | "reject" | "dequeue" | "call" | "redirect" | "conference";
/** Members as the JSON of an assignment callback has them: `post_work_activity_sid`, `status_callback_url`, … */
export type InstructionValues = Readonly<Record<string, unknown>>;
/** The circumstances that an instruction is checked against. */
export interface InstructionContext {
    readonly reservationSid: string;
    readonly isPending: boolean;
    readonly isAccepted: boolean;
    /** JSON objects, as text. */
    readonly taskAttributes: string;
    readonly workerAttributes: string;
    hasActivity(sid: string): boolean;
    readonly assumptions: InstructionAssumptions;
}
/** The assumptions that decide whether an instruction can be carried out. */
export type InstructionAssumptions = Pick<EmulatorAssumptions, "callSid" | "redirectedReservations" | "rejectWithoutActivity">;
/** The reason why an instruction is not carried out, with Twilio's code. */
export declare class InstructionError extends Error {
    name: string;
    readonly code: number;
    constructor(code: number, message: string);
}
