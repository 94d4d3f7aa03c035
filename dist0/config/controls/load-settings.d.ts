import type { Findings } from "../report/findings.js";
import type { Level } from "./controllable.js";
/** The levels of findings in the settings. */
export interface Settings {
    /** The level of a rule in a file; undefined if none is set. */
    levelOf(code: string, file: string): Level | undefined;
}
interface SettingsOptions {
    /** Root folder of each file: the search for settings begins there. */
    readonly roots: ReadonlyMap<string, string>;
    readonly sources: Map<string, string>;
    readonly findings: Findings;
}
/** Loads the settings for the files of one load: the nearest `.taskrouter.yaml` in or above the loaded folder. */
export declare function loadSettings({ roots, sources, findings }: SettingsOptions): Settings;
export {};
