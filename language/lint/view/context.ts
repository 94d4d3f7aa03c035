import type { JsonObject } from "../../json.js";
import type { Attributes } from "../attributes/attributes.js";
import type { ExpressionText } from "./read-expression.js";

/**
 * What is known of what stands around a workflow's routing, by the keys of a workspace file. All of it may be absent: a
 * rule that needs an absent fact says nothing.
 */
export interface LintContext {
  /** `yaml`: our form, as people write it. `raw`: TaskRouter's own JSON. */
  readonly form?: "yaml" | "raw";
  /** A text that stands for a value not known yet; nothing is said about such a value. */
  readonly unknown?: string;
  /** Seconds; absent where it is not known, else the default is written out. */
  readonly taskReservationTimeout?: number;
  readonly hasAssignmentCallback?: boolean;
  readonly hasFallbackAssignmentCallback?: boolean;
  readonly taskAttributes?: Attributes;
  readonly workerAttributes?: Attributes;
  /** All declared ones. A queue named by its SID is not among them. */
  readonly taskQueues?: ReadonlyMap<string, QueueContext>;
  readonly activities?: ReadonlyMap<string, ActivityContext>;
  /** Workers that are declared for the local TaskRouter and for the rules; absent: none is. */
  readonly workers?: ReadonlyMap<string, WorkerContext>;
  /** Tasks that are declared for this workflow; absent: none is. */
  readonly tasks?: readonly TaskContext[];
  readonly workspace?: WorkspaceContext;
}

export interface QueueContext {
  readonly key: string;
  readonly friendlyName: string;
  /** The default, `1==1`, is written out. */
  readonly targetWorkers: ExpressionText;
  readonly taskOrder: "FIFO" | "LIFO" | undefined;
  readonly maxReservedWorkers: number | undefined;
}

export interface ActivityContext {
  readonly key: string;
  readonly friendlyName: string;
  readonly available: boolean | undefined;
}

export interface WorkerContext {
  readonly key: string;
  readonly friendlyName: string;
  /** Key of an activity: its own, else the workspace's default. */
  readonly activity: string | undefined;
  readonly attributes: JsonObject;
  /** True while something in the attributes is not known: then nothing follows from them. */
  readonly isUnknown: boolean;
  /** By unique name of the task channel. */
  readonly channels: ReadonlyMap<string, { readonly capacity?: number; readonly available?: boolean }>;
}

export interface TaskContext {
  readonly key: string;
  readonly attributes: JsonObject;
  /** True while something in the attributes is not known: then nothing follows from them. */
  readonly isUnknown: boolean;
  readonly channel: string;
  readonly priority: number | undefined;
  /** Seconds. */
  readonly timeout: number | undefined;
}

export interface WorkspaceContext {
  readonly multiTaskEnabled: boolean | undefined;
  /** Key of an activity; null where TaskRouter's own is left, undefined where it is not known. */
  readonly timeoutActivity: string | null | undefined;
}
