/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
/** A JSON object; a member can be undefined, which is the same as absent. */
export interface JsonObject {
    [key: string]: Json | undefined;
}
/** True for an object that is neither null nor an array. */
export declare function isJsonObject(value: unknown): value is JsonObject;
/** A value that is an object; an empty one in place of any other value. */
export declare function asObject(value: unknown): JsonObject;
/** The value of a JSON text; undefined if it is not one. */
export declare function parseJson(text: string): unknown;
/** Entries of an object without the members that are undefined. */
export declare function definedEntries(object: JsonObject): [string, Json][];
/** Builds an object from entries; `__proto__` becomes an ordinary member and never the prototype. */
export declare function fromEntries(entries: Iterable<readonly [string, Json]>): JsonObject;
/** Sets a member of an object that is being built; `__proto__` too is an ordinary one. */
export declare function setMember(object: JsonObject, key: string, value: Json): void;
/** Levels of nesting that are read at all. TaskRouter's own objects and configurations have fewer than ten. */
export declare const MOST_LEVELS = 64;
/** True for a value that is nested deeper than {@link MOST_LEVELS}: recursive code could exhaust the stack on it. */
export declare function isTooDeep(value: Json): boolean;
