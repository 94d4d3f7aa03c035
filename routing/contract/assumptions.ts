import {
  type AssumptionTable,
  type AssumptionValues,
  defaultsOf,
  type ExpressionOptions,
} from "../../language/index.js";

/**
 * What Twilio's documentation leaves open about routing. Types, defaults and the command line's choices follow from this
 * table; docs/routing.md lists it for users.
 */
export const routingAssumptions = {
  failedReservation: {
    choices: ["stay", "advance"],
    default: "stay",
    question:
      "When a reservation fails before its target's deadline, does the task stay in that target or move to the next?",
    fact: "R-?",
  },
  lastTargetTimeout: {
    choices: ["fallThrough", "cancel"],
    default: "fallThrough",
    question:
      "When the last target of a filter times out, does the task enter the next matching filter, or is it canceled?",
    fact: "R-?",
  },
  filterDeadlines: {
    choices: ["fromEntry", "fromCreation"],
    default: "fromEntry",
    question: "Do the deadlines of a later filter count from the task's entry into that filter, or from its creation?",
    fact: "R-?",
  },
  skippedTimeout: {
    choices: ["counts", "isLeftOut"],
    default: "counts",
    question: "Is the timeout of a skipped target part of the deadlines of the targets after it?",
    fact: "R-?",
  },
  configurationOfOldTasks: {
    choices: ["old", "new"],
    default: "old",
    question: "After a workflow update, which configuration routes an older task whose reservation failed?",
    fact: "R-?",
  },
  updatedAttributes: {
    choices: ["stay", "reEvaluate"],
    default: "stay",
    question: "Does a pending task whose attributes change stay in its target, or start again at the first filter?",
    fact: "R-?",
  },
  virtualStartMovesDeadlines: {
    choices: [false, true],
    default: false,
    question: "Does a virtual start time move the deadlines of targets, or only the order of tasks?",
    fact: "R-?",
  },
  lateReservations: {
    choices: ["none", "fill"],
    default: "none",
    question: "Is a worker who becomes free offered a reserved task that has fewer reservations than its queue allows?",
    fact: "R-?",
  },
  defaultFilterKeys: {
    choices: ["work", "ignore"],
    default: "work",
    question: "Do `priority`, `expression`, `order_by` and `skip_if` work in the default filter?",
    fact: "R-?",
  },
  pendingTakesCapacity: {
    choices: [true, false],
    default: true,
    question: "Does a pending reservation take capacity?",
    fact: "R-?",
  },
  missingExpression: {
    choices: ["all", "none"],
    default: "all",
    question: "Which tasks does a filter without an expression match?",
    fact: "R-?",
  },
  emptyTargetWorkers: {
    choices: ["none", "all"],
    default: "none",
    question: "Which workers belong to a queue whose expression is empty?",
    fact: "R-?",
  },
  timeWindows: {
    choices: ["eachMinute", "onChange"],
    default: "eachMinute",
    question: "When is a target expression that depends on the time evaluated again for a waiting task?",
    fact: "R-?",
  },
  channelOptimizedRouting: {
    choices: ["byChannel", "byWorker"],
    default: "byChannel",
    question: "On an optimized task channel, is a worker's idle time that on the channel, or that on all channels?",
    fact: "R-?",
  },
  rescindedWorkers: {
    choices: ["return", "stay"],
    default: "return",
    question:
      "Does a single-tasking worker whose reservation is rescinded or canceled return to its previous activity?",
    fact: "R-?",
  },
  deletionOfAssigned: {
    choices: ["allow", "refuse"],
    default: "allow",
    question: "Can a task be deleted while a worker has it?",
    fact: "R-?",
  },
  removalDelay: {
    choices: "positive-integer",
    default: 300,
    question: "How many seconds after its end is a completed or canceled task removed?",
    fact: "R-?",
  },
  maxMoves: {
    choices: "positive-integer",
    default: 1_000,
    question: "After how many moves from pending to reserved is a task canceled?",
    fact: "R-?",
  },
} as const satisfies AssumptionTable;

export type RoutingAssumptions = AssumptionValues<typeof routingAssumptions>;

export interface RoutingOptions extends RoutingAssumptions {
  /** What is open about expressions. */
  readonly expressions: Partial<ExpressionOptions>;
}

export const defaultRoutingOptions: RoutingOptions = { ...defaultsOf(routingAssumptions), expressions: {} };
