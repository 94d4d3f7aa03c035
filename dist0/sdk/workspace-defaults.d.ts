import type * as pulumi from "@pulumi/pulumi";
import { BaseResource } from "./base-resource.js";
import type { ConnectionArgs } from "./connection.js";
/** Arguments of {@link WorkspaceDefaults}. */
export interface WorkspaceDefaultsArgs extends ConnectionArgs {
    /** SID of the workspace: the `id` of a Workspace. */
    workspaceSid: pulumi.Input<string>;
    /** Activity that new workers start in: the `id` of an Activity. Default: left as it is. */
    defaultActivitySid?: pulumi.Input<string>;
    /** Activity of a worker whose offer times out: the `id` of an Activity. Default: left as it is. */
    timeoutActivitySid?: pulumi.Input<string>;
}
/**
 * The two activities that a workspace itself refers to. A resource of its own, because TaskRouter accepts them only when
 * the activities exist. Deleting it restores the former ones.
 *
 * @example
 * new WorkspaceDefaults("defaults", { workspaceSid: workspace.id, timeoutActivitySid: away.id });
 */
export declare class WorkspaceDefaults extends BaseResource {
    readonly defaultActivitySid: pulumi.Output<string>;
    readonly defaultActivityName: pulumi.Output<string>;
    readonly timeoutActivitySid: pulumi.Output<string>;
    readonly timeoutActivityName: pulumi.Output<string>;
    constructor(name: string, args: WorkspaceDefaultsArgs, options?: pulumi.CustomResourceOptions);
}
