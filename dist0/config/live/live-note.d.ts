import type { KindSection } from "../../model/index.js";
/** Something about a live object that workspace files cannot say. */
export type LiveNote = {
    readonly section: KindSection | "workspace";
    /** Absent for the workspace. */
    readonly key?: string;
    /** SID of the object. */
    readonly sid: string;
} & ({
    /** The object names another one by a SID that no object of the workspace has. */
    readonly code: "unnamed-sid";
    readonly path: readonly (string | number)[];
    readonly unnamed: string;
} | {
    /** `not-routing`: its configuration is not TaskRouter's routing. `not-nameable`: with names in place of SIDs it would be another one. */
    readonly code: "not-routing" | "not-nameable";
});
