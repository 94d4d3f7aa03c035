import type { AddedMember, Patch } from "../edit/patch.js";
import type { Path } from "../tree/find-node.js";
import type { Node } from "../tree/tree.js";
/** Collects patches at paths of a file into one patch of the whole file. */
export interface FilePatches {
    /** Changes the value at a path. */
    change(path: Path, patch: Patch): void;
    remove(path: Path, key: string): void;
    add(path: Path, member: AddedMember): void;
    /** @param root the value of the whole file */
    build(root: Node): Patch;
}
export declare function createFilePatches(): FilePatches;
