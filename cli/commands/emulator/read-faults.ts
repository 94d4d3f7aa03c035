import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Fault } from "../../../emulator/index.js";
import { EXIT, Failure } from "../../failure.js";
import type { Io } from "../../io.js";

/**
 * Reads faults from a JSON file: a list, or an object with a list named `faults`. The emulator checks its contents.
 *
 * @throws Failure if the file cannot be read or is not JSON
 */
export function readFaults(path: string, io: Io): readonly Fault[] {
  let text: string;
  try {
    text = readFileSync(resolve(io.cwd, path), "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(
      `cannot read the faults of ${path}: ${code === "ENOENT" ? "the file does not exist" : code}`,
      EXIT.usage,
    );
  }
  try {
    const value: unknown = JSON.parse(text);
    const isWrapped = typeof value === "object" && value !== null && "faults" in value;
    return (isWrapped ? value.faults : value) as readonly Fault[];
  } catch (error) {
    throw new Failure(`the faults of ${path} are not JSON: ${(error as Error).message}`, EXIT.usage);
  }
}
