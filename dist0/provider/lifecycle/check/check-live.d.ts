import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { Subject } from "../object/subject.js";
/**
 * Checks that need the live workspace, only for an object that is new or changed. In a preview of workspace files, the check
 * of the last object fails for all that cannot be created, because the engine stops at the first failure; and each new
 * object is announced.
 *
 * @returns the reasons for a failure
 */
export declare function checkLive(context: Context, kind: Kind, subject: Subject): Promise<string[]>;
/** The reasons that belong to other objects: the engine shows them at the resource whose check fails. */
export declare function takeConflicts({ conflicts }: Context): string[];
