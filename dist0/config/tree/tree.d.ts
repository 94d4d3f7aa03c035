import type { Span } from "../../language/index.js";
/** The contents of a file, with the span of every key and value. Never changed after it is built. */
export type Node = MapNode | ListNode | ScalarNode;
export interface MapNode {
    readonly kind: "map";
    readonly span: Span;
    readonly entries: ReadonlyMap<string, Entry>;
}
export interface Entry {
    readonly key: string;
    readonly keySpan: Span;
    readonly value: Node;
}
export interface ListNode {
    readonly kind: "list";
    readonly span: Span;
    readonly items: readonly Node[];
}
export interface ScalarNode {
    readonly kind: "scalar";
    readonly span: Span;
    readonly value: Scalar;
    /**
     * Offset in the file of a character of a text value, or of the end of a part that ends there; absent if a part of the
     * text is written elsewhere.
     */
    readonly offsetOf?: (index: number, isEnd?: boolean) => number;
    /** Contains `${vars.…}` that no stack has filled in: its value is unknown, so rules that read it are skipped. */
    readonly isUnresolved?: boolean;
    /** Made from a secret variable: never shown. */
    readonly isSecret?: boolean;
    /** With `isSecret`: the text with `${vars.…}` in place of every secret. */
    readonly template?: string;
}
export type Scalar = null | boolean | number | string;
/** A map with the same span and other entries. */
export declare function withEntries(map: MapNode, entries: Iterable<Entry>): MapNode;
/** An entry with other members in its map; the same entry if it has another value. */
export declare function mapMembers(entry: Entry, map: (member: Entry) => Entry): Entry;
/** The value under a key of a map; undefined for another kind of node. */
export declare function getValue(node: Node | undefined, key: string): Node | undefined;
/** The entries of a map, in order; none for another kind of node. */
export declare function listEntries(node: Node | undefined): Entry[];
/** The text of a scalar that holds text. */
export declare function getText(node: Node | undefined): string | undefined;
/** Returns whether a node contains an unresolved value, at any depth. */
export declare function hasUnresolved(node: Node): boolean;
/** Returns whether a node contains the value of a secret variable, at any depth. */
export declare function hasSecret(node: Node): boolean;
/** Describes the value of a node for messages; a secret is never shown. */
export declare function describeNode(node: Node): string;
