/**
 * Items in the order of a comparison that distinguishes any two of them. With two levels of arrays, adding and removing cost
 * well under a microsecond up to about 100,000 items. The properties that items are ordered by must not change while they are
 * in the list.
 */
export declare class SortedList<Item> {
    #private;
    constructor(compare: (a: Item, b: Item) => number);
    get size(): number;
    get first(): Item | undefined;
    add(item: Item): void;
    /** Returns whether the item was in the list. */
    delete(item: Item): boolean;
    /** Returns the first item in order that passes. */
    find(test: (item: Item) => boolean): Item | undefined;
    [Symbol.iterator](): Iterator<Item>;
}
