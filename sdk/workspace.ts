import type * as pulumi from "@pulumi/pulumi";
import { BaseResource } from "./base-resource.js";

/** What a {@link Workspace} is made from. */
export interface WorkspaceArgs {
  /** Name, 1 to 64 characters. Default: the resource's name. */
  friendlyName?: pulumi.Input<string>;
  /** Called for every event of the workspace. A URL with a password is marked secret. Default: none. */
  eventCallbackUrl?: pulumi.Input<string>;
  /** Event types to call `eventCallbackUrl` for, divided by commas, in any order. Default: all. */
  eventsFilter?: pulumi.Input<string>;
  /** Whether workers take several tasks at once; cannot be turned off again. Default: true. */
  multiTaskEnabled?: pulumi.Input<boolean>;
  /** Which kind of queue a worker of both kinds empties first. Default: FIFO. */
  prioritizeQueueOrder?: pulumi.Input<"FIFO" | "LIFO">;
  /** What it is made with: nothing, or one queue and one workflow. Read at creation only. Default: NONE. */
  template?: pulumi.Input<"NONE" | "FIFO">;
}

/**
 * A TaskRouter workspace. An equal one of that name that is there already is taken over; deleting a workspace deletes
 * all that lies in it.
 *
 * @example
 * const workspace = new Workspace("contact-center", { friendlyName: "Contact Center" });
 */
export class Workspace extends BaseResource {
  declare readonly friendlyName: pulumi.Output<string>;
  declare readonly eventCallbackUrl: pulumi.Output<string | null>;
  declare readonly eventsFilter: pulumi.Output<string | null>;
  declare readonly multiTaskEnabled: pulumi.Output<boolean>;
  declare readonly prioritizeQueueOrder: pulumi.Output<string>;
  /** Activity of a new worker. */
  declare readonly defaultActivitySid: pulumi.Output<string>;
  declare readonly defaultActivityName: pulumi.Output<string>;
  /** Activity of a worker who let an offer time out. */
  declare readonly timeoutActivitySid: pulumi.Output<string>;
  declare readonly timeoutActivityName: pulumi.Output<string>;

  constructor(name: string, args: WorkspaceArgs = {}, options?: pulumi.CustomResourceOptions) {
    super("Workspace", name, { ...args, friendlyName: args.friendlyName ?? name }, OUTPUTS, options);
  }
}

const OUTPUTS = [
  "eventCallbackUrl",
  "eventsFilter",
  "multiTaskEnabled",
  "prioritizeQueueOrder",
  "defaultActivitySid",
  "defaultActivityName",
  "timeoutActivitySid",
  "timeoutActivityName",
];
