import type { KindSection } from "../../model/index.js";
import type { LiveNote } from "../live/live-note.js";
import type { LoadOptions } from "../load/load-result.js";
import type { Reported } from "../report/view.js";
/** Options of `updateWorkspace`. */
export interface UpdateOptions extends LoadOptions {
    /** Adds live objects that nothing declares. Default: only those that a declared object refers to. */
    readonly addsAll?: boolean;
    /**
     * Updates only the objects with these keys or names (`support`, `workflows.support`), and adds those that nothing declares.
     * Default: all.
     */
    readonly only?: readonly string[];
    /** Keys of all live objects that were declared, by SID: objects are then matched by these, and by their names after that. */
    readonly known?: ReadonlyMap<string, string>;
    /** SIDs of the live objects to add if nothing declares them, apart from those that a declared object refers to. */
    readonly adds?: ReadonlySet<string>;
    /** Names of properties by SID whose live values are not known: they stay as they are written. */
    readonly hidden?: ReadonlyMap<string, readonly string[]>;
}
/** A file that an update changes. */
export interface UpdatedFile {
    readonly path: string;
    /** Undefined for a new file. Without byte order mark. */
    readonly before: string | undefined;
    /** Undefined for a file that is to be removed: its only object is gone. */
    readonly after: string | undefined;
}
/** An object that an update deals with. */
export interface UpdatedObject {
    readonly section: KindSection | "workspace";
    /** Absent for the workspace. */
    readonly key?: string;
    readonly friendlyName: string;
}
/** The result of `updateWorkspace`. Nothing is written. */
export interface UpdateResult extends Reported {
    /** True if the files have errors: nothing was compared. */
    readonly isRefused: boolean;
    readonly files: readonly UpdatedFile[];
    readonly changed: readonly UpdatedObject[];
    readonly renamed: readonly UpdatedObject[];
    readonly added: readonly UpdatedObject[];
    readonly removed: readonly UpdatedObject[];
    /** Declared objects whose names several live ones have: they are left. */
    readonly twins: readonly UpdatedObject[];
    /** Live objects that nothing declares, and that are not added. */
    readonly undeclared: readonly UpdatedObject[];
    readonly notes: readonly LiveNote[];
    /** Ids of rules that live objects break: the files allow them, because TaskRouter accepted them. */
    readonly allowed: readonly string[];
}
