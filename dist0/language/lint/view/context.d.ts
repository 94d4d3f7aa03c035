import type { JsonObject } from "../../json.js";
import type { Attributes } from "../attributes/attributes.js";
import type { ExpressionText } from "./read-expression.js";
/**
 * The knowledge of rules about the rest of the workspace, by the keys of a workspace file. Every part may be absent: a rule that
 * needs an absent part reports nothing.
 */
export interface LintContext {
    /** `yaml`: the form of workspace files. `raw`: TaskRouter's own JSON. */
    readonly form?: "yaml" | "raw";
    /** Placeholder text of unresolved values; rules report nothing about them. */
    readonly unknown?: string;
    /** Seconds, including the default; absent if not known. */
    readonly taskReservationTimeout?: number;
    readonly hasAssignmentCallback?: boolean;
    readonly hasFallbackAssignmentCallback?: boolean;
    readonly taskAttributes?: Attributes;
    readonly workerAttributes?: Attributes;
    /** All declared queues by key. A queue named by its SID is not among them. */
    readonly taskQueues?: ReadonlyMap<string, QueueContext>;
    readonly activities?: ReadonlyMap<string, ActivityContext>;
    /** Unique names of all task channels, with the built-in ones; absent if others may exist. */
    readonly taskChannels?: readonly string[];
    /** Declared workers by key; absent: none are declared. */
    readonly workers?: ReadonlyMap<string, WorkerContext>;
    /** The declared tasks of this workflow; absent: none are declared. */
    readonly tasks?: readonly TaskContext[];
    readonly workspace?: WorkspaceContext;
}
export interface QueueContext {
    readonly key: string;
    readonly friendlyName: string;
    /** Includes the default, `1==1`. */
    readonly targetWorkers: ExpressionText;
    readonly taskOrder: "FIFO" | "LIFO" | undefined;
    readonly maxReservedWorkers: number | undefined;
    /** `reservationActivity` and `assignmentActivity`, if they are set. */
    readonly activityKeys: readonly string[];
}
export interface ActivityContext {
    readonly key: string;
    readonly friendlyName: string;
    readonly available: boolean | undefined;
}
export interface WorkerContext {
    readonly key: string;
    readonly friendlyName: string;
    /** Key of the worker's activity, else of the workspace's default. */
    readonly activity: string | undefined;
    readonly attributes: JsonObject;
    /** True if part of the attributes is unresolved: rules draw no conclusion from them. */
    readonly isUnknown: boolean;
    /** By unique name of the task channel. */
    readonly channels: ReadonlyMap<string, {
        readonly capacity?: number;
        readonly available?: boolean;
    }>;
}
export interface TaskContext {
    readonly key: string;
    readonly attributes: JsonObject;
    /** True if part of the attributes is unresolved: rules draw no conclusion from them. */
    readonly isUnknown: boolean;
    readonly channel: string;
    readonly priority: number | undefined;
    /** Seconds. */
    readonly timeout: number | undefined;
}
export interface WorkspaceContext {
    readonly multiTaskEnabled: boolean | undefined;
    /** Key of an activity; null for TaskRouter's default, undefined if not known. */
    readonly timeoutActivity: string | null | undefined;
}
