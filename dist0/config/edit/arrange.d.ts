import type { ListItem } from "./patch.js";
/** A list in its new order, as steps that leave as many items as possible where they are. */
export interface Arrangement {
    /** Indexes of the items that stay in place, in order. */
    readonly kept: readonly number[];
    /** New and moved items by the index of the kept item before them; -1 for those before the first. */
    readonly inserted: ReadonlyMap<number, readonly ListItem[]>;
    /** Indexes of the items whose text goes away: removed and moved ones. */
    readonly gone: readonly number[];
}
/** @param count number of present items */
export declare function arrange(items: readonly ListItem[], count: number): Arrangement;
