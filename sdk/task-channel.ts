import * as pulumi from "@pulumi/pulumi";
import { kinds, type ReturnedFrom } from "../model/index.js";
import { BaseResource } from "./base-resource.js";
import type { ConnectionArgs } from "./connection.js";
import { type FoundInWorkspace, type LookUpOptions, lookUp } from "./look-up.js";

/** Arguments of a {@link TaskChannel}. */
export interface TaskChannelArgs extends ConnectionArgs {
  /** SID of the workspace: the `id` of a Workspace. Another workspace replaces the task channel. */
  workspaceSid: pulumi.Input<string>;
  /**
   * Name in expressions, and by which the capacities of workers name it: up to 64 letters, digits, `_` and `$`, and no digit
   * first. Cannot be changed later. Default: the resource's name.
   */
  uniqueName?: pulumi.Input<string>;
  /** Name for people, 1 to 64 characters. Default: the resource's name. A built-in task channel keeps its own name. */
  friendlyName?: pulumi.Input<string>;
  /** Whether the worker who has been idle on this channel for longest comes first. Default: as TaskRouter has it. */
  channelOptimizedRouting?: pulumi.Input<boolean>;
  /** `byName`: an existing object of this name is adopted also if it differs, and then changed. Default: only an equal one. */
  adopt?: "byName";
}

/**
 * A medium of tasks, on which each worker has a capacity of its own. The built-in task channels of a workspace (default,
 * voice, chat, sms, video) are adopted by their unique names, and stay when the resource is deleted.
 *
 * @example
 * const email = new TaskChannel("email", { workspaceSid: workspace.id, friendlyName: "Email" });
 */
export class TaskChannel extends BaseResource {
  declare readonly uniqueName: pulumi.Output<string>;
  declare readonly friendlyName: pulumi.Output<string>;
  declare readonly channelOptimizedRouting: pulumi.Output<boolean>;

  constructor(name: string, args: TaskChannelArgs, options?: pulumi.CustomResourceOptions) {
    const { uniqueName = name, friendlyName = nameUnlessBuiltIn(uniqueName, name) } = args;
    super("TaskChannel", name, { ...args, uniqueName, friendlyName }, options);
  }
}

/** A built-in task channel has a name already. */
function nameUnlessBuiltIn(uniqueName: pulumi.Input<string>, name: string): pulumi.Input<string> | undefined {
  const choose = (known: string) => (kinds.TaskChannel.builtIns.includes(known) ? undefined : name);
  if (typeof uniqueName === "string") return choose(uniqueName);
  return pulumi.output(uniqueName).apply(choose) as pulumi.Output<string>;
}

/** The task channel to look up, by its unique name or its SID. */
export interface LookUpTaskChannelArgs extends ConnectionArgs {
  /** SID of the workspace. */
  workspaceSid: pulumi.Input<string>;
  /** Exact unique name. */
  uniqueName?: string;
  /** SID of the task channel. */
  sid?: string;
}

/** A task channel that was looked up. */
export interface FoundTaskChannel extends FoundInWorkspace, ReturnedFrom<"TaskChannel"> {}

/** Looks up a task channel of a workspace. @example getTaskChannel({ workspaceSid, uniqueName: "voice" }).sid */
export function getTaskChannel(
  { workspaceSid, ...query }: LookUpTaskChannelArgs,
  options?: LookUpOptions,
): pulumi.Output<FoundTaskChannel> {
  return lookUp("TaskChannel", { ...query }, { workspaceSid }, options);
}
