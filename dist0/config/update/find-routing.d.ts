import type { FilledRouting } from "../load/fill-workspace.js";
import type { MapNode, Node } from "../tree/tree.js";
import type { Written, WrittenIndex } from "./raw-index.js";
/** The map with the members of a workflow's routing, and where it is written. */
interface FoundRouting {
    readonly root?: MapNode;
    readonly written?: Written;
}
/** Finds where the routing of a workflow is written: in a map, or in a text that holds JSON. */
export declare function findRouting({ routing }: FilledRouting, index: WrittenIndex): FoundRouting;
/** The file and the path of a text that holds JSON; undefined for the name of a file. */
export declare function readHeldName(name: string): {
    readonly file: string;
    readonly path: (string | number)[];
} | undefined;
/** The text of a scalar that holds JSON. */
export declare function textOf({ node }: Pick<Written, "node">): string;
/** The value at a path of a tree. */
export declare function nodeAt(root: Node, path: readonly (string | number)[]): Node | undefined;
export {};
