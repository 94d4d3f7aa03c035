import type * as pulumi from "@pulumi/pulumi";
import { BaseResource } from "./base-resource.js";

/** What {@link WorkspaceDefaults} are made from. */
export interface WorkspaceDefaultsArgs {
  /** SID of the workspace: the `id` of a Workspace. */
  workspaceSid: pulumi.Input<string>;
  /** Activity of a new worker: the `id` of an Activity. Default: left as it is. */
  defaultActivitySid?: pulumi.Input<string>;
  /** Activity of a worker who let an offer time out: the `id` of an Activity. Default: left as it is. */
  timeoutActivitySid?: pulumi.Input<string>;
}

/**
 * The two activities that a workspace itself names. A resource of its own, since TaskRouter takes them only when the
 * activities exist. Deleting it puts back those from before.
 *
 * @example
 * new WorkspaceDefaults("defaults", { workspaceSid: workspace.id, timeoutActivitySid: away.id });
 */
export class WorkspaceDefaults extends BaseResource {
  declare readonly defaultActivitySid: pulumi.Output<string>;
  declare readonly defaultActivityName: pulumi.Output<string>;
  declare readonly timeoutActivitySid: pulumi.Output<string>;
  declare readonly timeoutActivityName: pulumi.Output<string>;

  constructor(name: string, args: WorkspaceDefaultsArgs, options?: pulumi.CustomResourceOptions) {
    super("WorkspaceDefaults", name, { ...args }, OUTPUTS, options);
  }
}

const OUTPUTS = ["defaultActivitySid", "defaultActivityName", "timeoutActivitySid", "timeoutActivityName"];
