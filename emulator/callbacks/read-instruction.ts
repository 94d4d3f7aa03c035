import { InstructionError, type InstructionValues } from "../instructions/instruction.js";
import type { Delivery } from "./post-form.js";

/**
 * Reads the answer to an assignment callback.
 *
 * @returns the members of an instruction; `later` for an empty body or an empty object, which leaves it to REST (V-32);
 * `undefined` without a usable answer, so that the fallback is asked: no connection, any status but 200, or too late
 * @throws InstructionError for an answer that is not an instruction: 40000 if its content type is not JSON, 40001 if
 * its text is not
 */
export function readInstruction({ status, answer }: Delivery): InstructionValues | "later" | undefined {
  if (status !== 200 || !answer) return undefined;
  if (answer.text.trim() === "") return "later";
  if (!/^application\/json\b/i.test(answer.contentType.trim())) {
    throw new InstructionError(40000, "Content-Type of 'application/json' not set");
  }
  const values = parseObject(answer.text);
  return Object.keys(values).length === 0 ? "later" : values;
}

function parseObject(text: string): InstructionValues {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const message = "Could not parse Assignment Instruction response as JSON. Ensure your JSON is not escaped";
    throw new InstructionError(40001, message);
  }
  return { ...value };
}
