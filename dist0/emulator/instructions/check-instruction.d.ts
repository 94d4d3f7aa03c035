import type { InstructionContext, InstructionName, InstructionValues } from "./instruction.js";
/**
 * Refuses an instruction that Twilio would refuse.
 *
 * @throws InstructionError with Twilio's code; 20001 for a wrong value for which there is none (V-51)
 */
export declare function checkInstruction(name: InstructionName, values: InstructionValues, context: InstructionContext): void;
/** @throws InstructionError 40005 without a name, 55555 for an unknown one */
export declare function readInstructionName(values: InstructionValues): InstructionName;
