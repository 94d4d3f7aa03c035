import type { Path } from "../../path.js";
/** The identity of a name: one object per owner and path, so that it can be the key of a map. */
export interface Name {
    readonly members: Map<Path[number], Name>;
}
/**
 * Returns a function that finds the identity of a name.
 *
 * @example const nameOf = createNames(); nameOf("task", ["a"]) === nameOf("task", ["a"]) // true
 */
export declare function createNames(): (owner: string, path: Path) => Name;
