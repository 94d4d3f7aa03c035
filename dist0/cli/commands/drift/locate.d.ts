import type { Io } from "../../io.js";
import type { DriftOptions } from "./options.js";
import type { Locations } from "./to-findings.js";
/** Finds the positions of declared objects. The file of the project represents everything else. */
export declare function locate(paths: readonly string[], { stack }: DriftOptions, io: Io): Promise<Locations>;
