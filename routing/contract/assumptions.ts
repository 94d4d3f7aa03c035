import {
  type AssumptionTable,
  type AssumptionValues,
  defaultsOf,
  type ExpressionOptions,
} from "../../language/index.js";

/**
 * The questions about routing that Twilio's documentation leaves open. Types, defaults and the command line's choices follow from this
 * table; docs/routing.md lists it for users.
 */
export const routingAssumptions = {
  failedReservation: {
    choices: ["stay", "advance"],
    default: "stay",
    question:
      "When a reservation fails before its target's deadline, does the task stay in that target or move to the next?",
    fact: "R-15",
  },
  lastTargetTimeout: {
    choices: ["fallThrough", "cancel"],
    default: "fallThrough",
    question:
      "When the last target of a filter times out, does the task enter the next matching filter, or is it canceled?",
    fact: "R-7",
  },
  filterDeadlines: {
    choices: ["fromEntry", "fromCreation"],
    default: "fromEntry",
    question: "Do the deadlines of a later filter count from the task's entry into that filter, or from its creation?",
    fact: "R-13",
  },
  skippedTimeout: {
    choices: ["counts", "isLeftOut"],
    default: "counts",
    question: "Is the timeout of a skipped target part of the deadlines of the targets after it?",
    fact: "R-12",
  },
  configurationOfOldTasks: {
    choices: ["old", "new"],
    default: "old",
    question: "After a workflow update, which configuration routes an older task whose reservation failed?",
    fact: "R-81",
  },
  updatedAttributes: {
    choices: ["reEvaluate", "stay"],
    default: "reEvaluate",
    question: "Does a pending task whose attributes change start again at the first filter, or stay in its target?",
    fact: "R-84",
  },
  acceptedReservations: {
    choices: ["keep", "giveBack"],
    default: "keep",
    question: "Is the rejection of an accepted reservation refused, or does it give the task back to its workflow?",
    fact: "R-78",
  },
  lateReservations: {
    choices: ["none", "fill"],
    default: "none",
    question: "Is a worker who becomes free offered a reserved task that has fewer reservations than its queue allows?",
    fact: "R-54",
  },
  defaultFilterKeys: {
    choices: ["work", "ignore"],
    default: "work",
    question: "Do `priority`, `expression`, `order_by` and `skip_if` work in the default filter?",
    fact: "C-11",
  },
  removalDelay: {
    choices: "positive-integer",
    default: 300,
    question: "How many seconds after its end is a completed or canceled task removed?",
    fact: "R-67",
  },
  maxMoves: {
    choices: "positive-integer",
    default: 1_000,
    question: "After how many moves from pending to reserved is a task canceled?",
    fact: "R-62",
  },
} as const satisfies AssumptionTable;

export type RoutingAssumptions = AssumptionValues<typeof routingAssumptions>;

export interface RoutingOptions extends RoutingAssumptions {
  /** Assumptions about expressions. */
  readonly expressions: Partial<ExpressionOptions>;
}

export const defaultRoutingOptions: RoutingOptions = { ...defaultsOf(routingAssumptions), expressions: {} };
