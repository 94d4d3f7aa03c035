/** The members of every stored object. Dates are ISO 8601 with whole seconds. */
export interface Resource {
    readonly sid: string;
    friendlyName: string;
    readonly dateCreated: string;
    dateUpdated: string;
    /** Counts real changes, so that an outdated rendered form is recognized. */
    revision: number;
}
/** The position of an object, also after its deletion: the number of items before it, and up to and including it. */
export interface Position {
    before: number;
    after: number;
}
export type Changes<T extends Resource> = {
    [K in Exclude<keyof T, keyof Resource | "friendlyName">]?: T[K] | undefined;
} & {
    friendlyName?: string | undefined;
};
/** Called after each change of a collection. */
export interface CollectionObserver<T> {
    put(item: T): void;
    remove(item: T): void;
}
/** Objects of one kind in the order of their creation, found by SID or by name without a scan. */
export declare class Collection<T extends Resource> {
    #private;
    get items(): readonly T[];
    get size(): number;
    get(sid: string): T | undefined;
    has(sid: string): boolean;
    named(friendlyName: string): ReadonlySet<T>;
    get isObserved(): boolean;
    /** Reports all changes from now on. */
    observe(observer: CollectionObserver<T>): void;
    add(item: T): T;
    remove(item: T): void;
    /**
     * Applies the changes that really differ, and sets `dateUpdated` only then. `undefined` leaves a member unchanged.
     */
    update(item: T, changes: Changes<T>, now: string): boolean;
    positionOf(sid: string): Position | undefined;
}
