/** The limits of a log: how many items it keeps, and the sum of their sizes. */
export interface LogLimits {
    readonly count: number;
    readonly bytes: number;
}
/** Numbers items 1, 2, 3 … and keeps the newest within both limits; the last one is kept in any case. */
export declare class NumberedLog<Item> {
    #private;
    constructor(limits: LogLimits);
    /** The number that the next item gets. */
    get next(): number;
    add(item: Item, bytes: number): void;
    /** The items after that number, oldest first; default: all that are kept. */
    list(since?: number): Item[];
    clear(): void;
}
