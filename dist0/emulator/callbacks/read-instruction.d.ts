import type { InstructionValues } from "../instructions/instruction.js";
import type { Delivery } from "./post-form.js";
/**
 * Reads the answer to an assignment callback.
 *
 * @returns the members of an instruction; `later` for an empty body or an empty object, which leaves it to REST (V-32);
 * `undefined` without a usable answer, so that the fallback is asked: no connection, any status but 200, or too late
 * @throws InstructionError for an answer that is not an instruction: 40000 if its content type is not JSON, 40001 if
 * its text is not
 */
export declare function readInstruction({ status, answer }: Delivery): InstructionValues | "later" | undefined;
