import type { RoutingEventType } from "../contract/event.js";
import type { Task, TaskStatus } from "../contract/records.js";

/** The effect of a happening on a task. */
export interface Transition {
  /** The states in which it can happen. */
  readonly from: readonly TaskStatus[];
  /** The state afterwards. */
  readonly to: TaskStatus | "same" | "removed";
  /** The event that reports it; null: a reservation's or a queue's event reports it. */
  readonly event: RoutingEventType | null;
  /** The counters it raises: `moves` are limited; `version` shows that the task changed. */
  readonly counts: readonly ("moves" | "version")[];
  /** The clock that starts: see `since` of a task. */
  readonly startsClock: boolean;
}

const EVERY_STATUS = ["pending", "reserved", "assigned", "wrapping", "completed", "canceled"] as const;

/** Everything that can happen to a task once it exists; docs/routing.md shows this table. */
export const transitions = {
  "enters a target": row(["pending"], "pending", "workflow.target-matched", ["version"]),
  "is offered": row(["pending"], "reserved", null, ["moves", "version"]),
  "is not accepted": row(["reserved"], "pending", null, ["version"]),
  "is accepted": row(["reserved"], "assigned", null, ["version"], true),
  "is given back": row(["assigned"], "pending", "workflow.target-matched", ["version"]),
  "wraps up": row(["assigned"], "wrapping", "task.wrapup", ["version"]),
  "is completed": row(["assigned", "wrapping"], "completed", "task.completed", ["version"], true),
  "is canceled": row(["pending", "reserved"], "canceled", "task.canceled", ["version"], true),
  "is updated": row(EVERY_STATUS, "same", "task.updated", ["version"]),
  "is deleted": row(EVERY_STATUS, "removed", "task.deleted", []),
  "is assigned for a day": row(["assigned", "wrapping"], "removed", "task.system-deleted", []),
  "is over for a while": row(["completed", "canceled"], "removed", null, []),
} as const satisfies Readonly<Record<string, Transition>>;

export type Happening = keyof typeof transitions;
export type Removal = "is deleted" | "is assigned for a day" | "is over for a while";

function row(
  from: Transition["from"],
  to: Transition["to"],
  event: Transition["event"],
  counts: Transition["counts"],
  startsClock = false,
): Transition {
  return { from, to, event, counts, startsClock };
}

/** Returns whether a task is still routed: no worker has it, and it is not over. */
export function isRouted({ status }: Pick<Task, "status">): boolean {
  return status === "pending" || status === "reserved";
}

export function isOver({ status }: Pick<Task, "status">): boolean {
  return status === "completed" || status === "canceled";
}
