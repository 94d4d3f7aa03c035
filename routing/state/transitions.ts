import type { RoutingEventType } from "../contract/event.js";
import type { TaskStatus } from "../contract/records.js";

/** What one happening does to a task. */
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

const plain = { event: null, counts: ["version"], startsClock: false } as const;
const removal = { to: "removed", counts: [], startsClock: false } as const;

/** Everything that can happen to a task once it exists; docs/routing.md shows this table. */
export const transitions = {
  "enters a target": { ...plain, from: ["pending"], to: "pending", event: "workflow.target-matched" },
  "is offered": { ...plain, from: ["pending"], to: "reserved", counts: ["moves", "version"] },
  "is not accepted": { ...plain, from: ["reserved"], to: "pending" },
  "is accepted": { ...plain, from: ["reserved"], to: "assigned", startsClock: true },
  "wraps up": { ...plain, from: ["assigned"], to: "wrapping", event: "task.wrapup" },
  "is completed": {
    ...plain,
    from: ["assigned", "wrapping"],
    to: "completed",
    event: "task.completed",
    startsClock: true,
  },
  "is canceled": { ...plain, from: ["pending", "reserved"], to: "canceled", event: "task.canceled", startsClock: true },
  "is updated": { ...plain, from: EVERY_STATUS, to: "same", event: "task.updated" },
  "is deleted": { ...removal, from: EVERY_STATUS, event: "task.deleted" },
  "is assigned for a day": { ...removal, from: ["assigned", "wrapping"], event: "task.system-deleted" },
  "is over for a while": { ...removal, from: ["completed", "canceled"], event: null },
} as const satisfies Readonly<Record<string, Transition>>;

export type Happening = keyof typeof transitions;
