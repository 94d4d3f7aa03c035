import type { Entry, MapNode, Node } from "../tree/tree.js";
import type { Scope } from "./scope.js";
/** Fills `${each.…}` into every text and key of a value. Outside of repetitions, the value stays as it is. */
export declare function substituteTree(node: Node, scope: Scope): Node;
/** A map with its keys filled in; two that become the same are reported. */
export declare function substituteMembers(map: MapNode, scope: Scope, toValue: (entry: Entry) => Node): MapNode;
/** A key with `${each.…}` filled in; unresolved if its parts are not known. */
interface SubstitutedKey extends Omit<Entry, "value"> {
    readonly isUnresolved: boolean;
}
/** Fills `${each.…}` into a key. */
export declare function substituteKey({ key, keySpan }: Entry, scope: Scope): SubstitutedKey;
/** Reports a key that two entries result in. */
export declare function reportTwice(first: Entry, second: Entry, { fill }: Pick<Scope, "fill">): void;
/** A part that only a stack can tell: rules know nothing about it. */
export declare function toUnresolved({ span }: Node, { each }: Scope): Node;
export {};
