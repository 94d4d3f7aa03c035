import type * as pulumi from "@pulumi/pulumi";
import { lintTargetWorkers } from "../language/index.js";
import type { ReturnedFrom } from "../model/index.js";
import { BaseResource, hideSids, type ReferenceArgs } from "./base-resource.js";
import type { ConnectionArgs } from "./connection.js";
import { type FoundInWorkspace, type LookUpInWorkspaceArgs, type LookUpOptions, lookUpInWorkspace } from "./look-up.js";
import { isChecked, type RuleReport, reportRules } from "./report-rules.js";
import { createRunError } from "./run-error.js";

/** Arguments of a {@link TaskQueue}. */
export interface TaskQueueArgs extends ReferenceArgs, ConnectionArgs {
  /** SID of the workspace: the `id` of a Workspace. Another workspace replaces the queue. */
  workspaceSid: pulumi.Input<string>;
  /** Name, unique in its workspace. Default: the resource's name. */
  friendlyName?: pulumi.Input<string>;
  /**
   * Which workers serve the queue: an expression over worker attributes. It can name objects by their keys in
   * `activities`, `workers` and the like: `activity_sid == "${activities.lunch.sid}"`. Default: `1==1`, all.
   */
  targetWorkers?: pulumi.Input<string>;
  /** How many workers are offered the same task at once, 1 to 50. Default: 1. */
  maxReservedWorkers?: pulumi.Input<number>;
  /** Whether the oldest (FIFO) or the newest (LIFO) task comes first; LIFO ignores priorities. Default: FIFO. */
  taskOrder?: pulumi.Input<"FIFO" | "LIFO">;
  /** Activity of a worker who is offered a task (single-tasking workspaces): the `id` of an Activity. Default: none. */
  reservationActivitySid?: pulumi.Input<string>;
  /** Activity of a worker who accepted a task (single-tasking workspaces): the `id` of an Activity. Default: none. */
  assignmentActivitySid?: pulumi.Input<string>;
  /** Ids of rules that `targetWorkers` may break (docs/rules.md lists them). Default: none. */
  allow?: readonly string[];
  /** `byName`: an existing object of this name is adopted also if it differs, and then changed. Default: only an equal one. */
  adopt?: "byName";
}

/**
 * A queue in which tasks wait for workers.
 *
 * @example
 * const english = new TaskQueue("english", { workspaceSid: workspace.id, targetWorkers: 'languages HAS "en"' });
 */
export class TaskQueue extends BaseResource {
  declare readonly friendlyName: pulumi.Output<string>;
  declare readonly targetWorkers: pulumi.Output<string>;
  declare readonly maxReservedWorkers: pulumi.Output<number>;
  declare readonly taskOrder: pulumi.Output<string>;
  declare readonly reservationActivitySid: pulumi.Output<string | null>;
  declare readonly reservationActivityName: pulumi.Output<string | null>;
  declare readonly assignmentActivitySid: pulumi.Output<string | null>;
  declare readonly assignmentActivityName: pulumi.Output<string | null>;

  constructor(name: string, args: TaskQueueArgs, options?: pulumi.CustomResourceOptions) {
    const { allow = [], ...rest } = args;
    const { inputs, hidden } = hideSids(rest);
    const report = lint(name, args);
    super(
      "TaskQueue",
      name,
      { ...inputs, ...hidden, ...(allow.length > 0 && { allow }), friendlyName: args.friendlyName ?? name },
      options,
    );
    report?.log(this);
  }
}

/** @throws pulumi.RunError for errors of the rules. An expression that is known later is left to the provider's check. */
function lint(name: string, args: TaskQueueArgs): RuleReport | undefined {
  const { targetWorkers, allow } = args;
  if (typeof targetWorkers !== "string" || isChecked(args)) return undefined;
  const report = reportRules(lintTargetWorkers(targetWorkers), allow);
  const errors = report.errors.map((error) => `task queue "${name}": ${error}`);
  if (errors.length > 0) throw createRunError(errors.join("\n"));
  return report;
}

/** A task queue that was looked up. */
export interface FoundTaskQueue extends FoundInWorkspace, ReturnedFrom<"TaskQueue"> {}

/** Looks up a task queue of a workspace. @example getTaskQueue({ workspaceSid, friendlyName: "Everyone" }).sid */
export function getTaskQueue(args: LookUpInWorkspaceArgs, options?: LookUpOptions): pulumi.Output<FoundTaskQueue> {
  return lookUpInWorkspace("TaskQueue", args, options);
}
