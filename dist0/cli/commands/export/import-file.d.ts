import type { NamedWorkspace } from "../../../config/index.js";
/**
 * The text of a file with which `pulumi import --file` imports a workspace into the native provider. The resources have the keys
 * of the exported workspace files as names. Every engine reads the ids in it, and asks the provider for the rest.
 *
 * @param workspaceSid SID of the workspace
 * @param component name of the `TaskRouter` that the resources belong to; absent for a program with single resources
 */
export declare function toImportFile(named: NamedWorkspace, workspaceSid: string, component?: string): string;
