import type * as pulumi from "@pulumi/pulumi";
import { BaseResource, hiddenSids } from "./base-resource.js";

/** What a {@link TaskQueue} is made from. */
export interface TaskQueueArgs {
  /** SID of the workspace: the `id` of a Workspace. Another workspace replaces the queue. */
  workspaceSid: pulumi.Input<string>;
  /** Name, unique in its workspace. Default: the resource's name. */
  friendlyName?: pulumi.Input<string>;
  /**
   * Which workers serve the queue: an expression over worker attributes. May name activities of {@link activities}:
   * `activity_sid == "${activities.lunch.sid}"`. Default: `1==1`, all.
   */
  targetWorkers?: pulumi.Input<string>;
  /** How many workers are offered a task at once, 1 to 50. Default: 1. */
  maxReservedWorkers?: pulumi.Input<number>;
  /** Which task goes first; LIFO ignores priorities. Default: FIFO. */
  taskOrder?: pulumi.Input<"FIFO" | "LIFO">;
  /** Activity of a worker who is offered a task (single-tasking workspaces): the `id` of an Activity. Default: none. */
  reservationActivitySid?: pulumi.Input<string>;
  /** Activity of a worker who took a task (single-tasking workspaces): the `id` of an Activity. Default: none. */
  assignmentActivitySid?: pulumi.Input<string>;
  /** SIDs of the activities that `targetWorkers` names, by key: `{ lunch: lunch.id }`. */
  activities?: Record<string, pulumi.Input<string>>;
}

/**
 * Where tasks wait for workers.
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
    const { activities, ...inputs } = args;
    const sids = activities === undefined ? {} : hiddenSids({ activities });
    super("TaskQueue", name, { ...inputs, ...sids, friendlyName: args.friendlyName ?? name }, OUTPUTS, options);
  }
}

const OUTPUTS = [
  "targetWorkers",
  "maxReservedWorkers",
  "taskOrder",
  "reservationActivitySid",
  "reservationActivityName",
  "assignmentActivitySid",
  "assignmentActivityName",
];
