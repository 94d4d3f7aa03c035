import type { EmulatorSeed } from "../../../emulator/index.js";
import type { Io } from "../../io.js";
/**
 * Reads workspace files as start-up data. Findings are shown as by `validate`.
 *
 * @param accountSid account of the workspace
 * @throws Failure with exit code 1 if the findings include errors
 */
export declare function readSeed(paths: readonly string[], stack: string | undefined, accountSid: string, io: Io): Promise<EmulatorSeed>;
