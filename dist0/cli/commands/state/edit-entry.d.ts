import type { JsonObject } from "../../../language/index.js";
import type { HostName } from "../../../model/index.js";
/** The changes of a move to the references of all entries. */
export interface Edits {
    readonly to: HostName;
    /** New URNs by old ones. */
    readonly renamed: ReadonlyMap<string, string>;
    /** URNs of entries that are left out. */
    readonly dropped: ReadonlySet<string>;
}
/** An entry that names the other resources by their new URNs, and none that is left out. */
export declare function editReferences(entry: JsonObject, edits: Edits): JsonObject;
