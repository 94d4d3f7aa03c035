import type { Context, PlannedObject } from "./planning.js";
import type { UpdatedFile } from "./update-result.js";
/** An object whose changes are not made. */
export interface LeftObject extends PlannedObject {
    readonly problem: string | undefined;
}
/** The objects whose changes are made. */
export interface Chosen {
    readonly chosen: readonly PlannedObject[];
    readonly files: readonly UpdatedFile[];
    /** Objects whose changes could not be made, each with the error that the files would have then. */
    readonly left: readonly LeftObject[];
    readonly allowed: readonly string[];
}
/** Chooses the objects whose changes can be made: usually all. */
export declare function chooseObjects(paths: readonly string[], planned: readonly PlannedObject[], context: Context): Chosen;
