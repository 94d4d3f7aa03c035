import type { Context } from "../../context.js";
import type { Deletion } from "./deletions.js";
/** A delete: its workspace, and the object itself unless the delete leaves it. */
export interface Place {
    readonly workspaceSid: string;
    /** `workflow "Support" (WW…)`. */
    readonly name: string;
    readonly deletion?: Deletion;
}
/**
 * Looks before the first delete of a run whether all that the run deletes in a workspace can go, so that a run is refused as
 * a whole and not half-way. The first delete reports everything; the others are refused with a short line. A workspace
 * is looked at once more right before its own delete. If the stack's state cannot be read, each delete looks only for itself.
 *
 * @throws StandaloneError that lists what has to go first, and how
 */
export declare function lookBeforeDelete(context: Context, place: Place): Promise<void>;
