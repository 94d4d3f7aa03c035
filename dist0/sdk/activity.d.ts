import type * as pulumi from "@pulumi/pulumi";
import type { ReturnedFrom } from "../model/index.js";
import { BaseResource } from "./base-resource.js";
import type { ConnectionArgs } from "./connection.js";
import type { FoundInWorkspace, LookUpInWorkspaceArgs, LookUpOptions } from "./look-up.js";
/** Arguments of an {@link Activity}. */
export interface ActivityArgs extends ConnectionArgs {
    /** SID of the workspace: the `id` of a Workspace. Another workspace replaces the activity. */
    workspaceSid: pulumi.Input<string>;
    /** Name, 1 to 64 characters. Default: the resource's name. */
    friendlyName?: pulumi.Input<string>;
    /** Whether workers in this activity receive tasks; cannot be changed later. Default: false. */
    available?: pulumi.Input<boolean>;
    /** `byName`: an existing object of this name is adopted also if it differs, and then changed. Default: only an equal one. */
    adopt?: "byName";
}
/**
 * A state that workers can be in. The built-in activities of a workspace (Offline, Available, Unavailable) are adopted by
 * name, and stay when the resource is deleted.
 *
 * @example
 * const lunch = new Activity("lunch", { workspaceSid: workspace.id, friendlyName: "Lunch" });
 */
export declare class Activity extends BaseResource {
    readonly friendlyName: pulumi.Output<string>;
    readonly available: pulumi.Output<boolean>;
    constructor(name: string, args: ActivityArgs, options?: pulumi.CustomResourceOptions);
}
/** An activity that was looked up. */
export interface FoundActivity extends FoundInWorkspace, ReturnedFrom<"Activity"> {
}
/** Looks up an activity of a workspace. @example getActivity({ workspaceSid, friendlyName: "Offline" }).sid */
export declare function getActivity(args: LookUpInWorkspaceArgs, options?: LookUpOptions): pulumi.Output<FoundActivity>;
