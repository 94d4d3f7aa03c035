import type { LiveWorkspace } from "../../model/index.js";
import type { DesiredWorkspace } from "../desired.js";
import type { LiveNote } from "./live-note.js";
/** A live workspace in the words of workspace files. */
export interface NamedWorkspace {
    /** With keys in place of SIDs, also in expressions. Properties that have TaskRouter's default are absent. */
    readonly desired: DesiredWorkspace;
    /** The key of each object by its SID, also of those that are not in `desired`. */
    readonly keys: ReadonlyMap<string, string>;
    /** Everything that workspace files cannot say. An object that they cannot declare is not in `desired`. */
    readonly notes: readonly LiveNote[];
}
/**
 * Describes a live workspace in the words of workspace files.
 *
 * @param known keys by SID that objects have already, in files or in state; the others get keys made from their names
 * @example
 * const { desired, keys } = fromLive(await readWorkspace(lists, workspace));
 */
export declare function fromLive(live: LiveWorkspace, known?: ReadonlyMap<string, string>): NamedWorkspace;
