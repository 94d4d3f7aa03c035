import type { Findings } from "../report/findings.js";
import type { Entry } from "../tree/tree.js";
/**
 * A workspace is either created here, or exists already and is found by name or SID.
 *
 * @param mayBeSet whether an overlay that is not read may set a key
 */
export declare function checkWorkspace(entry: Entry | undefined, mayBeSet: (key: string) => boolean, findings: Findings): void;
