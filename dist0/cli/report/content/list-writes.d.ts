import type { Kind } from "../../../model/index.js";
import type { PlannedChange } from "../plan/index.js";
import type { SortedNotices } from "./take-notices.js";
/** A call that changes TaskRouter. */
export interface PlannedWrite {
    readonly method: "POST" | "DELETE";
    /** Below the workspace, with `*` for a SID that is not known yet: `TaskQueues`, `Workflows/WW…`. */
    readonly path: string;
    /** False for a call that is made only if a live value, which the preview did not read, differs. */
    readonly isCertain: boolean;
}
/**
 * Lists the calls that a change of a plan makes, in the order in which they are made.
 *
 * @param notices the messages of the same preview
 */
export declare function listWrites(change: PlannedChange, notices: SortedNotices): PlannedWrite[];
/** The properties that an update changes, as far as a preview shows it. */
export declare function listChanged(kind: Kind, { before, after }: Pick<PlannedChange, "before" | "after">): string[];
/** Names of the secret properties, before or after. */
export declare function listSecrets({ before, after }: Pick<PlannedChange, "before" | "after">): string[];
/** The reason why the object of a resource that goes stays; undefined if it is deleted. */
export declare function whyItStays(kind: Kind, { before, outputs, isRetained, id }: PlannedChange, { deletesAdopted, takeovers }: SortedNotices): string | undefined;
