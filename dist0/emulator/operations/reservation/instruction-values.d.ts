import type { InstructionName, InstructionValues } from "../../instructions/instruction.js";
import type { ValuesOf } from "../../parameters/parameter.js";
import type { RESERVATION_PARAMETERS } from "./parameters.js";
export type ReservationValues = ValuesOf<typeof RESERVATION_PARAMETERS>;
export declare function toInstructionValues(name: InstructionName, values: ReservationValues): InstructionValues;
