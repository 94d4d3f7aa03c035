import type { Json, JsonObject } from "../language/index.js";
/**
 * The value, in inputs and state, of an attribute that nobody declared: attributes are often personal data, so the name is all
 * that a plan shows of it.
 */
export declare const CONCEALED = "(not declared)";
/** Reads attributes as TaskRouter returns them, as text; undefined if they are not a JSON object. */
export declare function parseAttributes(live: Json | undefined): JsonObject | undefined;
/**
 * The live attributes as their owner sees them: declared ones with their values, others by name alone, or not at all if other
 * programs own them.
 *
 * @param isShared true if attributes that are not declared belong to others
 */
export declare function viewAttributes(live: Json | undefined, declared: JsonObject, isShared: boolean): Json;
/** The attributes before an update, and those that it declares. */
export interface AttributeChange {
    /** All live ones. */
    readonly live: JsonObject;
    /** As this stack last saw them. */
    readonly seen: JsonObject;
    readonly declared: JsonObject;
    /** True if attributes that are not declared belong to others, and stay. */
    readonly isShared: boolean;
    /** Paths that stay as they are live, such as `attributes.shift` and `attributes.status.mood`. */
    readonly ignored: readonly string[];
}
/** The attributes to write: the declared ones over those that belong to others. An attribute that was declared before goes. */
export declare function mergeAttributes({ live, seen, declared, isShared, ignored }: AttributeChange): JsonObject;
/**
 * Names of the attributes that a write would change although this stack never saw their live values.
 *
 * @param merged as {@link mergeAttributes} returns them
 */
export declare function listUnseenAttributes(change: AttributeChange, merged: JsonObject): string[];
