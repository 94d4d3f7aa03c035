import type { DesiredWorkspace, NamedWorkspace } from "../../../config/index.js";
import type { LiveWorkspace } from "../../../model/index.js";
import type { DriftObject } from "./report.js";
/**
 * Compares workspace files with a live workspace, by the names of the objects.
 *
 * @param named the live workspace in the words of files
 */
export declare function compareFiles(desired: DesiredWorkspace, named: NamedWorkspace, live: LiveWorkspace): {
    readonly compared: number;
    readonly objects: DriftObject[];
    readonly notes: string[];
};
