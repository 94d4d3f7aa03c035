import type { Json, JsonObject, Path } from "../../../language/index.js";
/** A value that differs between two sets of inputs. */
export interface PropertyChange {
    readonly path: Path;
    readonly kind: "ADD" | "DELETE" | "UPDATE";
}
/** Says whether two values at a path mean the same. */
export type IsSame = (before: Json | undefined, after: Json | undefined, path: Path) => boolean;
/**
 * Returns the smallest values in which two sets of inputs differ. Each path exists in the new ones, or in the old ones if it is
 * a delete: the engine takes the values that it draws from there.
 *
 * @param names of the inputs to compare
 * @param isSame ends the comparison where a difference has no meaning
 */
export declare function listPropertyChanges(olds: JsonObject, news: JsonObject, names: readonly string[], isSame: IsSame): PropertyChange[];
