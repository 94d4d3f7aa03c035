import type { Context } from "../../context.js";
/** A worker to delete. */
interface Leaving {
    /** The path of the workspace: `/v1/Workspaces/WS…`. */
    readonly workspacePath: string;
    readonly path: string;
    /** `worker "Ann" (WK…)`. */
    readonly name: string;
}
/**
 * Deletes a worker. TaskRouter deletes one only from an activity that is not available (O-84), so the worker moves to one
 * first, which also keeps new tasks away; if the delete is refused nevertheless, the worker moves back.
 */
export declare function removeWorker(context: Context, leaving: Leaving): Promise<void>;
export {};
