import type { Findings } from "../report/findings.js";
import type { Node, ScalarNode } from "../tree/tree.js";
import type { SourceFile } from "./find-files.js";
/** A file that another one includes, and where it says so. */
export interface Included {
    readonly file: SourceFile;
    readonly node: ScalarNode;
}
/** Finds the files of an `include`: files and folders, relative to the file and inside the project. */
export declare function findIncluded(from: SourceFile, include: Node, findings: Findings): Included[];
