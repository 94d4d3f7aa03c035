import type { MapNode, Node, ScalarNode } from "../tree/tree.js";
/** One item of a `forEach`, on its way. */
export interface Item {
    /** Undefined for an item that has no name of its own: a map in a list. */
    readonly key: ScalarNode | undefined;
    readonly value: Node;
    /** Shown in findings. */
    readonly label: string;
}
/** One repetition: the values of `${each.…}`. */
export interface Each {
    /** A map with `key`, `value` and, in a repetition inside another, `outer`. */
    readonly node: MapNode;
    /** Names of all repetitions around it, the outermost first: `en/gold`. */
    readonly label: string;
}
/** The repetition of an item, inside another or not. */
export declare function createEach({ key, value, label }: Item, outer: Each | undefined): Each;
/** The value of `each.…`, or the part of it that is missing. */
export type FoundPart = {
    readonly kind: "found";
    readonly node: Node;
} | {
    readonly kind: "missing";
    readonly owner: string;
    readonly member: string;
    readonly names: readonly string[];
};
/** Follows a path such as `["each", "value", "queue"]`. */
export declare function followEach(each: Each, path: readonly (string | number)[]): FoundPart;
