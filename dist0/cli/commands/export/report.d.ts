import type { CheckedFiles, NamedWorkspace } from "../../../config/index.js";
import type { Io } from "../../io.js";
/** Shows what was exported, and what is left to do. Returns the exit code. */
export declare function reportExport(named: NamedWorkspace, checked: CheckedFiles, shown: string, io: Io): number;
