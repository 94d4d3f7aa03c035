import type * as pulumi from "@pulumi/pulumi";
import { BaseResource } from "./base-resource.js";

/** What an {@link Activity} is made from. */
export interface ActivityArgs {
  /** SID of the workspace: the `id` of a Workspace. Another workspace replaces the activity. */
  workspaceSid: pulumi.Input<string>;
  /** Name, 1 to 64 characters. Default: the resource's name. */
  friendlyName?: pulumi.Input<string>;
  /** Whether a worker in this activity gets tasks; cannot be changed later. Default: false. */
  available?: pulumi.Input<boolean>;
}

/**
 * What a worker may be doing. A workspace's own activities (Offline, Available, Unavailable) are taken over by name,
 * and stay when the resource is deleted.
 *
 * @example
 * const lunch = new Activity("lunch", { workspaceSid: workspace.id, friendlyName: "Lunch" });
 */
export class Activity extends BaseResource {
  declare readonly friendlyName: pulumi.Output<string>;
  declare readonly available: pulumi.Output<boolean>;

  constructor(name: string, args: ActivityArgs, options?: pulumi.CustomResourceOptions) {
    super("Activity", name, { ...args, friendlyName: args.friendlyName ?? name }, ["available"], options);
  }
}
