import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
/** An object by its SID, and the workspace that it is in. */
export interface ImportedId {
    readonly sid: string;
    /** Undefined for a workspace. */
    readonly workspaceSid?: string;
}
/**
 * Reads the id of an object that state does not know yet: `WS…/WW…`, or `WS…` alone for a workspace and for its default
 * activities.
 *
 * @param inputs those of the program, if it gives any: the workspace can come from there
 * @throws StandaloneError that shows the form for this kind
 */
export declare function parseImportId(kind: Kind, id: string, inputs: JsonObject): ImportedId;
/** The id by which an object is imported: `WS…/WW…`, or `WS…` alone for a workspace and for its default activities. */
export declare function toImportId({ sidPrefix }: Kind, workspaceSid: string, sid: string): string;
