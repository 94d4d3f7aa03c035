import type { Io } from "../../io.js";
import type { DriftOptions } from "./options.js";
import type { DriftReport } from "./report.js";
/** Writes drift into the workspace files, as `taskrouter export --update` does: all of it, or that of the named objects. */
export declare function acceptDrift({ objects }: DriftReport, paths: readonly string[], { accept, stack, workspace, connection, baseUrl }: DriftOptions & {
    accept: true | string[];
}, io: Io): Promise<number>;
