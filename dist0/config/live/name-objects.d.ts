import type { LiveObject } from "../../model/index.js";
/** Options of {@link nameObjects}. */
interface NameOptions {
    /** The key of an object whose name has no letters. */
    readonly fallback: string;
    /** Keys by SID that stay. */
    readonly known: ReadonlyMap<string, string>;
}
/**
 * Gives every object a key that follows from its name. If several names make one key, the oldest object has the
 * key itself, the others a number: keys stay the same from run to run, and when objects are added.
 *
 * @returns keys by SID, oldest object first
 */
export declare function nameObjects(objects: readonly LiveObject[], { fallback, known }: NameOptions): Map<string, string>;
export {};
