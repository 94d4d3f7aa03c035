import type { Findings } from "../report/findings.js";
import type { Sections } from "../tree/sections.js";
import type { Node } from "../tree/tree.js";
/** Reads the sections of a workspace file and reports other keys. */
export declare function readSections(root: Node, findings: Findings, sources?: ReadonlyMap<string, string>): Sections;
/** Merges the sections of several files. A key may be in only one of them, and so may `workspace`. */
export declare function mergeFiles(files: readonly Sections[], findings: Findings): Sections;
