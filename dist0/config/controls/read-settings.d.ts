import type { Findings } from "../report/findings.js";
import type { Node } from "../tree/tree.js";
import type { Level } from "./controllable.js";
/** The contents of a settings file. */
export interface SettingsFile {
    readonly rules: ReadonlyMap<string, Level>;
    /** The last override that matches a file and names the rule wins. */
    readonly overrides: readonly {
        readonly files: readonly string[];
        readonly rules: ReadonlyMap<string, Level>;
    }[];
}
/** Reads a settings file; invalid parts are reported and left out. */
export declare function readSettings(root: Node, findings: Findings): SettingsFile;
