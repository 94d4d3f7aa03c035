import type { DesiredWorkspace } from "../desired.js";
import type { Comparison } from "./comparison.js";
/**
 * Compares what files declare with a live workspace, object by object: by name, in the words and with the keys of the files.
 * Ignored properties do not count.
 *
 * @param live a live workspace in the form of files, with keys of its own
 * @returns the workspace, its default activities if they are declared, and per section the declared objects in their order
 * and the live ones that are not declared
 * @example
 * compareWorkspaces(declared, live).filter(({ status }) => status === "differs")
 */
export declare function compareWorkspaces(declared: DesiredWorkspace, live: DesiredWorkspace): Comparison[];
