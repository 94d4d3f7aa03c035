import type { Configuration } from "../configuration/configuration.js";
import type { Change, DescribeOptions } from "./change.js";
/** A consequence of changes that none of them shows by itself. */
export type EffectKind = "filter-unreachable" | "filter-reachable" | "target-unreachable" | "default-filter-unreachable" | "default-filter-reachable" | "tasks-unrouted" | "queue-without-tasks";
/** One consequence, in words. */
export interface Effect {
    readonly kind: EffectKind;
    /** The path in the configuration after the changes; empty for the configuration as a whole. */
    readonly path: Change["path"];
    /** For people: `no task reaches filter 'VIP' any more: all of its tasks stay in 'Gold' before it`. */
    readonly text: string;
}
export interface EffectOptions extends DescribeOptions {
    /** Whether another workflow sends tasks to a queue. Default: that is not known. */
    readonly isUsedElsewhere?: (queue: string) => boolean;
    /** Placeholder text of values that are not known yet. */
    readonly unknown?: string;
}
/**
 * Describes what changes of a configuration do to tasks that none of the changes shows by itself: filters, targets and queues
 * that no task reaches any more. Only what is certain is said.
 *
 * @example
 * describeEffects(before, after).map(({ text }) => text)
 * // ["no task reaches filter 'VIP' any more: all of its tasks stay in 'Gold' before it"]
 */
export declare function describeEffects(before: Configuration, after: Configuration, options?: EffectOptions): Effect[];
