import type { Json } from "../../language/index.js";

/**
 * A workspace to make, in a live form or in the local TaskRouter. Objects name each other by marks in place of SIDs,
 * made by `markOf`, in properties and inside expressions.
 */
export interface WorkspaceSpec {
  readonly workspace: {
    readonly friendlyName: string;
    readonly eventCallbackUrl?: string | undefined;
    readonly eventsFilter?: string | undefined;
    readonly multiTaskEnabled: boolean;
    readonly prioritizeQueueOrder: "FIFO" | "LIFO";
    readonly defaultActivity?: string | undefined;
    readonly timeoutActivity?: string | undefined;
  };
  /** In addition to those of every workspace. */
  readonly taskChannels: readonly {
    readonly uniqueName: string;
    readonly friendlyName: string;
    readonly channelOptimizedRouting: boolean;
  }[];
  readonly activities: readonly { readonly friendlyName: string; readonly available: boolean }[];
  readonly taskQueues: readonly {
    readonly friendlyName: string;
    readonly targetWorkers: string;
    readonly maxReservedWorkers: number;
    readonly taskOrder: "FIFO" | "LIFO";
    readonly reservationActivity?: string | undefined;
    readonly assignmentActivity?: string | undefined;
  }[];
  readonly workflows: readonly {
    readonly friendlyName: string;
    /** TaskRouter's JSON, with marks. */
    readonly configuration: Json;
    readonly assignmentCallbackUrl?: string | undefined;
    readonly fallbackAssignmentCallbackUrl?: string | undefined;
    readonly taskReservationTimeout: number;
  }[];
}

type Marked = "WA" | "WQ";

/** Represents the SID of the activity or task queue at an index of the spec. */
export function markOf(prefix: Marked, index: number): string {
  return `\ue000${prefix}${index}\ue001`;
}

/** Replaces every mark in a value. */
export function fillMarks<Value>(value: Value, sidOf: (prefix: Marked, index: number) => string): Value {
  const text = JSON.stringify(value).replace(/\ue000(WA|WQ)(\d+)\ue001/g, (_, prefix: Marked, index: string) =>
    sidOf(prefix, Number(index)),
  );
  return JSON.parse(text) as Value;
}
