import type { EmulatorWatcher } from "../../../emulator/index.js";
import type { Io } from "../../io.js";
/** Logs one line per request, callback with its result, and routing step. */
export declare function createLog({ err, isColor }: Pick<Io, "err" | "isColor">): EmulatorWatcher;
