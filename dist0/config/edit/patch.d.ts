import type { Json } from "../../language/index.js";
/**
 * Changes of a value in a text: the parts that it does not name stay as they are written. Undefined: no change. `set`: another
 * value, in place of everything inside. `map` and `list`: changes inside.
 */
export type Patch = SetPatch | MapPatch | ListPatch | undefined;
export interface SetPatch {
    readonly kind: "set";
    readonly value: Json;
}
export interface MapPatch {
    readonly kind: "map";
    /** Changes of present members by key. */
    readonly changed: ReadonlyMap<string, Patch>;
    readonly removed: ReadonlySet<string>;
    readonly added: readonly AddedMember[];
}
/** A new member of a map. */
export interface AddedMember {
    readonly key: string;
    readonly value: Json;
    /** Key of the member before it; absent: it becomes the first, except after a dash. An unknown key: the last. */
    readonly after?: string | undefined;
}
export interface ListPatch {
    readonly kind: "list";
    /** The items in their new order. An item that is not listed is removed. */
    readonly items: readonly ListItem[];
}
/** A present item, by its index, with changes inside it; or a new one. */
export type ListItem = {
    readonly from: number;
    readonly patch?: Patch;
} | {
    readonly value: Json;
};
/** Joins changes of members of one map; undefined if there are none. */
export declare function joinMembers(patch: MapPatch): Patch;
