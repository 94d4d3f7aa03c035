import type { Position } from "../values/collection.js";
/** Objects in the order of a list. A `Collection` is one. */
export interface Sequence<T> {
    items: readonly T[];
    positionOf(sid: string): Position | undefined;
    /** Called for each object for which a page token was issued. */
    issued?(item: T): void;
}
/** An order of a list other than that of creation. */
export interface Ordering<T> {
    /** Identifies the order, such as `DateUpdated:asc`. */
    name: string;
    /** Smaller keys come first; equal ones stay in the order of creation. */
    keyOf(item: T): readonly number[];
}
/**
 * Sorts objects and finds the position of a page token. A token denotes a position: its object may have moved since, or
 * been deleted.
 *
 * @param owner the object whose list it is
 * @param created the objects in the order of their creation
 * @param numberOf returns a number that increases with each created object
 */
export declare function createSequence<T extends {
    readonly sid: string;
}>(owner: object, created: readonly T[], numberOf: (item: T) => number, ordering?: Ordering<T>): Sequence<T>;
/** The number of a record of the router. */
export declare const byOrder: ({ order }: {
    readonly order: number;
}) => number;
/** A list whose objects neither move nor disappear during paging. */
export declare function inOrder<T extends {
    readonly sid: string;
}>(items: readonly T[]): Sequence<T>;
