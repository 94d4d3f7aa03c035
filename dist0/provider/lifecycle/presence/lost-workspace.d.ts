import type { Context } from "../../context.js";
/**
 * Decides about a workspace that answers 404. If nothing else of the stack is in it, it counts as deleted: a `destroy` that
 * was killed after its last delete leaves that.
 *
 * Otherwise everything that the stack has in it would count as deleted at once, which is refused. Another region, another host
 * or a key of another account are more likely, and look the same.
 *
 * @param path of the workspace
 * @throws StandaloneError in full once per run, unless the user permits it
 */
export declare function refuseLostWorkspace(context: Context, path: string): Promise<void>;
