import type { KindName } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { StateResource } from "../../engine/index.js";
/** The deletes of a run in one workspace, by SID. */
export interface Deletions {
    /** The workspace itself, with everything in it. */
    readonly isWorkspace: boolean;
    /** The name of the workspace in state, as JSON text. */
    readonly workspaceName: string | undefined;
    /** A resource of the run restores the default and the timeout activity of the workspace. */
    readonly areDefaultsRestored: boolean;
    /** True if the run deletes that object. */
    has(sid: string): boolean;
    /** False for an object that the run deletes, and for one of the other host, which may. */
    stays(sid: string): boolean;
    /** True if the run deletes any object of a kind. */
    hasAny(kind: KindName): boolean;
    /** True for an object that the stack keeps in TaskRouter when it lets go of it. */
    isRetained(sid: string): boolean;
    /** True if the stack keeps any object of the workspace. */
    readonly isRetaining: boolean;
    /** True if the run neither deletes an object nor restores its former properties. */
    leaves(sid: string): boolean;
}
/** An object whose delete has been asked for. */
export interface Deletion {
    readonly kind: KindName;
    readonly id: string;
}
/**
 * Returns what the run deletes in a workspace. Everything in state goes unless this run has claimed it: an `up` has compared
 * or created all that it keeps before its first delete, and a `destroy` keeps nothing.
 *
 * @param resources of the stack's state; without them, only `first` is known
 * @param first its delete has been asked for
 */
export declare function listDeletions(context: Context, workspaceSid: string, resources?: readonly StateResource[], first?: Deletion): Deletions;
