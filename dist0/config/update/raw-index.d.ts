import type { Span } from "../../language/index.js";
import type { LoadedFile } from "../files/load-tree.js";
import type { Path } from "../tree/find-node.js";
import type { Node } from "../tree/tree.js";
/** A value as it is written in a file, before anything is merged or filled in. */
export interface Written {
    readonly node: Node;
    readonly path: Path;
    readonly file: string;
    readonly content: LoadedFile["content"];
    readonly isOverlay: boolean;
    /** In how many places its file has it: more than one through aliases and merge keys. */
    uses: number;
    /** The repetition (`forEach`) or the condition that contains it. */
    readonly generator: Span | undefined;
}
/** Finds the written value of a node of the merged workspace. */
export interface WrittenIndex {
    find(node: Node): Written | undefined;
    /** The text that contains a node which no file has by itself: JSON inside of a text. */
    findHolder(node: Node): Written | undefined;
    /** Adds a JSON file that another file names. */
    addFile(file: string, root: Node): void;
    /** Indexes a value inside of a text, for the nodes of another tree of the same structure. */
    link(inner: Node, filled: Node, name: string, holder: Written): void;
    /** The object as the files declare it, without overlays; undefined if a repetition or TaskRouter's own JSON does. */
    findObject(section: string, key: string): Written | undefined;
    /**
     * True if other places of the file use the value at a path, or one inside of it; false at an alias.
     *
     * @param uses of the value that contains it; default: 1
     */
    isShared(path: Path, node: Node, uses?: number): boolean;
}
/** Indexes every value of the files by its span, which merging and filling in keep. */
export declare function createWrittenIndex(files: readonly LoadedFile[], overlays: readonly LoadedFile[]): WrittenIndex;
