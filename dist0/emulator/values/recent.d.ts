/** How far TaskRouter looks back: 30 days (L-14). */
export declare const KEPT_MS: number;
/** A limit for the sum of the items' sizes. The last item is kept in any case. */
export interface SizeLimit<Item> {
    readonly bytes: number;
    sizeOf(item: Item): number;
}
/** Items of the last 30 days up to a limit, oldest first. */
export declare class Recent<Item extends {
    readonly time: number;
}> {
    #private;
    /**
     * @param limit the maximum number of items
     * @param sizes default: no limit
     */
    constructor(limit: number, sizes?: SizeLimit<Item>);
    /** The oldest item, as of the last addition. */
    get oldest(): Item | undefined;
    add(item: Item): void;
    /** The items, as of the last addition. */
    all(): readonly Item[];
    /** The items that are kept at that time. */
    list(now: number): readonly Item[];
}
