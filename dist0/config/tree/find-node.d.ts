import type { Span } from "../../language/index.js";
import type { Entry, MapNode, Node } from "./tree.js";
export type Path = readonly (string | number)[];
/** The node at a path, or the nearest one above it, and the span to show. */
interface FoundNode {
    readonly node: Node;
    readonly span: Span;
    /** False if the path leads to a member that is not written. */
    readonly isExact: boolean;
    /** Key of the member at the path, as it is written. */
    readonly key?: string;
}
export type FindEntry = (map: MapNode, key: string) => Entry | undefined;
/**
 * Follows a path into a tree.
 *
 * @param isAtKey true to show the key of the last step in place of its value (unknown keys)
 */
export declare function findNode(root: Node, path: Path, isAtKey?: boolean, find?: FindEntry): FoundNode;
/** Returns whether the predicate holds for a node along a path, including the last one. */
export declare function someOnPath(root: Node, path: Path, predicate: (node: Node) => boolean, find?: FindEntry): boolean;
/** Finds the member of a raw configuration that `fromWire` gives this name. */
export declare const findRawEntry: FindEntry;
export {};
