import type { Fault } from "../../../emulator/index.js";
import type { Io } from "../../io.js";
/**
 * Reads faults from a JSON file: a list, or an object with a list named `faults`. The emulator checks its contents.
 *
 * @throws Failure if the file cannot be read or is not JSON
 */
export declare function readFaults(path: string, io: Io): readonly Fault[];
