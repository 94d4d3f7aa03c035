import type { ExpressionOptions } from "../../language/index.js";

/**
 * What Twilio's pages leave open about routing, one option each (routing sheet, part 10). All defaults are *assumed*;
 * `docs/routing.md` has the table.
 */
export interface RoutingOptions {
  /** A reservation ends unaccepted before its target's deadline: the task stays in the target, or goes on to the next. */
  readonly failedReservation: "stay" | "advance";
  /** The last target of a filter times out: the task enters the next filter that matches, or is canceled. */
  readonly lastTargetTimeout: "fallThrough" | "cancel";
  /** Deadlines of a filter that was fallen into count from its entry, or from the task's creation. */
  readonly filterDeadlines: "fromEntry" | "fromCreation";
  /** A target that was skipped adds its timeout to the deadlines of those behind it. */
  readonly skippedTimeout: "counts" | "isLeftOut";
  /** Tasks of before an update that are routed again, but not by ReEvaluateTasks: by the old configuration, or the new. */
  readonly configurationOfOldTasks: "old" | "new";
  /** A task that is updated in its attributes while pending goes through its workflow again. */
  readonly updatedAttributes: "stay" | "reEvaluate";
  /** Virtual start times order tasks only, or move the deadlines of targets as well. */
  readonly virtualStartMovesDeadlines: boolean;
  /** A worker becomes free while a task has fewer reservations than its queue allows: it is offered the task too, or not. */
  readonly lateReservations: "none" | "fill";
  /** Keys of a default filter beside `queue` work as in a target, or do nothing. */
  readonly defaultFilterKeys: "work" | "ignore";
  /** Pending reservations take capacity, or only accepted and wrapping ones. */
  readonly pendingTakesCapacity: boolean;
  /** A filter without an expression takes every task, or none. */
  readonly missingExpression: "all" | "none";
  /** A queue whose expression is empty has no workers, or all. */
  readonly emptyTargetWorkers: "all" | "none";
  /** A task that waits in a target whose expression asks for the time is looked at each minute, or when a worker changes. */
  readonly timeWindows: "eachMinute" | "onChange";
  /** On an optimized task channel workers are ordered by their last assignment on it, or as on any other channel. */
  readonly channelOptimizedRouting: "byChannel" | "byWorker";
  /** A single-tasking worker whose reservation is rescinded or canceled goes back to the activity before it, or stays. */
  readonly rescindedWorkers: "return" | "stay";
  /** A task may be deleted while a worker has it (its reservation is completed then), or not. */
  readonly deletionOfAssigned: "allow" | "refuse";
  /** Completed and canceled tasks are removed after so many seconds; the pages say 5 and 15 minutes. Default: 300. */
  readonly removalDelay: number;
  /** Moves from pending to reserved at which a task is canceled. Default: 1,000. */
  readonly maxMoves: number;
  readonly expressions: Partial<ExpressionOptions>;
}

export const defaultRoutingOptions: RoutingOptions = {
  failedReservation: "stay",
  lastTargetTimeout: "fallThrough",
  filterDeadlines: "fromEntry",
  skippedTimeout: "counts",
  configurationOfOldTasks: "old",
  updatedAttributes: "stay",
  virtualStartMovesDeadlines: false,
  lateReservations: "none",
  defaultFilterKeys: "work",
  pendingTakesCapacity: true,
  missingExpression: "all",
  emptyTargetWorkers: "none",
  timeWindows: "eachMinute",
  channelOptimizedRouting: "byChannel",
  rescindedWorkers: "return",
  deletionOfAssigned: "allow",
  removalDelay: 300,
  maxMoves: 1_000,
  expressions: {},
};
