/** Returns an object without its `undefined` members, for functions that distinguish absent from undefined. */
export declare function definedOnly<T extends object>(object: T): {
    [K in keyof T]?: Exclude<T[K], undefined>;
};
