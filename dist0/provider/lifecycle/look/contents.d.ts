import type { Context } from "../../context.js";
/**
 * Lists what somebody put into a workspace: everything that TaskRouter does not create with it.
 *
 * @param path of the workspace
 * @returns counts such as `3 workflows`; none for a workspace as TaskRouter creates it
 */
export declare function listContents({ client, lists }: Context, path: string): Promise<string[]>;
