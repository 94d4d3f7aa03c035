import * as pulumi from "@pulumi/pulumi";
import type { Ownership } from "../model/index.js";
interface WorkspaceResource extends pulumi.Resource {
    readonly ownership: pulumi.Output<Ownership | undefined>;
}
/** Marks a resource as a workspace of the program. */
export declare function markWorkspace(workspace: WorkspaceResource): void;
/**
 * The ownership of the workspace that a SID comes from, as an input of an object in it. It flows from state to state, so that
 * it is also known to a run of single resources. Absent if the SID does not come from a `Workspace` of this program.
 */
export declare function workspaceOwnership(sid: unknown): pulumi.Inputs;
export {};
