/**
 * Returns the same function with its results remembered, one per argument and as long as that object lives. The object
 * must not change, nor must the result, which is shared.
 *
 * @example const keysOf = memoize((map: object) => Object.keys(map));
 */
export declare function memoize<Of extends object, Result>(workOut: (of: Of) => Result): (of: Of) => Result;
