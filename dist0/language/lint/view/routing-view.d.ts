import type { Configuration, Target } from "../../configuration/configuration.js";
import type { TargetKey } from "../../configuration/members.js";
import { TARGET } from "../../configuration/members.js";
import type { JsonObject } from "../../json.js";
import type { Path } from "../../path.js";
import type { LintContext, QueueContext } from "./context.js";
import type { ExpressionSite, KnownWorkerSite, OrderBySite, ReadExpression, Site } from "./read-expression.js";
/**
 * A workflow's routing, or one task queue, prepared for rules. Members of a wrong type are omitted, because the schema
 * reports them; unresolved members have no tree and no number.
 */
export interface RoutingView {
    readonly filters: readonly FilterView[];
    readonly defaultFilter: TargetView | undefined;
    /** True if the filters or the default filter are unresolved. */
    readonly isUnknown: boolean;
    /** True if the configuration has an empty list of filters. */
    readonly hasNoFilters: boolean;
    /** Every text that TaskRouter parses, in the order of the configuration. */
    readonly sites: readonly Site[];
    /** The sites whose expressions are true or false. */
    readonly expressions: readonly ExpressionSite[];
    /** The queue, if the view is of a queue and not of a workflow. */
    readonly taskQueue: QueueContext | undefined;
    readonly context: LintContext;
}
export interface FilterView {
    readonly path: Path;
    /** Position, from 0. */
    readonly index: number;
    /** From any of the three keys under which TaskRouter stores it. */
    readonly name: string | undefined;
    /** Path of the name, or that of the filter if it has no name. */
    readonly namePath: Path;
    readonly expression: ExpressionSite | undefined;
    readonly targets: readonly TargetView[];
    /** True if targets are absent, unresolved or malformed, so that the list may be incomplete. */
    readonly isOpen: boolean;
    /** The filter or target as written. */
    readonly json: JsonObject;
}
export interface TargetView extends Readings {
    readonly path: Path;
    /** Position in its filter, from 0; 0 for the default filter. */
    readonly index: number;
    /** Key or SID; a target without one inherits the queue of the target before it. */
    readonly queue: string | undefined;
    /** Path of that queue, for problems about it. */
    readonly queuePath: Path;
    /** From either of its two keys. */
    readonly knownWorker: KnownWorkerSite | undefined;
    /** The filter or target as written. */
    readonly json: Target;
}
/** The members of a target that are read independently, by their types. */
type Readings = {
    readonly [Key in ReadKey]: Reading<(typeof TARGET)[Key]["value"]["type"]>;
};
type ReadKey = Exclude<TargetKey, "queue" | "knownWorkerSid" | "knownWorkerFriendlyName">;
type Reading<Type> = Type extends "integer" ? Amount : Type extends "orderBy" ? OrderBySite | undefined : ExpressionSite | undefined;
/** A number, also if written as a string; `"unknown"` if it is unresolved or not a number. */
export type Amount = number | undefined | "unknown";
/** Creates the view of a workflow. */
export declare function createRoutingView(configuration: Configuration, context?: LintContext, read?: ReadExpression): RoutingView;
/** Creates the view of a task queue: its `targetWorkers`, at that path. */
export declare function createQueueView(queue: QueueContext, context?: LintContext): RoutingView;
export {};
