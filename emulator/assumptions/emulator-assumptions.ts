import type { AssumptionTable, AssumptionValues } from "../../language/index.js";
import type { RoutingOptions } from "../../routing/index.js";

/**
 * The open questions about the REST API. Types, defaults and the choices of the command line follow from this table;
 * docs/emulator.md lists it for users.
 */
export const emulatorAssumptions = {
  configurationEcho: {
    choices: ["compact", "verbatim"],
    default: "compact",
    question: "Does a workflow's configuration come back without whitespace, or as it was sent?",
    fact: "O-52",
  },
  attributesEcho: {
    choices: ["compact", "verbatim", "reordered"],
    default: "compact",
    question:
      "Do attributes of workers and tasks come back without whitespace, as they were sent, or with their keys in another order?",
    fact: "O-82",
  },
  workflowExpressions: {
    choices: ["refuse", "take"],
    default: "refuse",
    question:
      "Is a workflow refused if one of its expressions cannot be parsed? If not, the expression matches nothing.",
    fact: "O-51",
  },
  pageSizeAboveLimit: {
    choices: ["refuse", "clamp"],
    default: "refuse",
    question: "Is a `PageSize` above 1,000 refused with code 20007, or does it count as 1,000?",
    fact: "H-56",
  },
  workerNames: {
    choices: ["insensitive", "sensitive"],
    default: "insensitive",
    question: "Are `Ann` and `ann` the same worker name?",
    fact: "O-80",
  },
  createdTasks: {
    choices: ["pending", "asRouted"],
    default: "pending",
    question: "Is a task pending in the answer to its creation, or reserved if it was offered to a worker at once?",
    fact: "O-116",
  },
  statusWithAttributes: {
    choices: ["refuse", "ignore", "apply"],
    default: "refuse",
    question:
      "Are `Attributes` in one request with `wrapping` or `completed` refused together with it, ignored, or applied?",
    fact: "O-108",
  },
  phoneInstructions: {
    choices: ["accept", "asSaid"],
    default: "accept",
    question: "Do `call` and `redirect` accept the reservation, or only if they say `accept: true`?",
    fact: "V-44",
  },
  callSid: {
    choices: ["required", "notNeeded"],
    default: "required",
    question: "Do `dequeue` and `conference` need a call in the task's attributes (40140, 40142)?",
    fact: "V-45",
  },
  redirectedReservations: {
    choices: ["refuse", "giveBack"],
    default: "refuse",
    question:
      "Is the redirection of an accepted reservation refused (40123), or does it free the task for other workers?",
    fact: "R-86",
  },
  rejectWithoutActivity: {
    choices: ["stay", "refuse"],
    default: "stay",
    question: "Does `reject` without an activity leave the worker as it is, or is it refused (40100)?",
    fact: "V-43",
  },
  waitingTasks: {
    choices: ["pending", "pendingAndReserved"],
    default: "pending",
    question: "Among which tasks do real-time statistics look for the longest waiting one?",
    fact: "S-24",
  },
  reservationEvents: {
    choices: ["reservation", "task"],
    default: "reservation",
    question: "Is the resource of an event about a reservation the reservation, or its task?",
    fact: "V-5",
  },
  channelNames: {
    choices: ["withHyphens", "asDocumented"],
    default: "withHyphens",
    question: "Are hyphens in the unique name of a task channel accepted, or refused like all other signs?",
    fact: "O-71",
  },
  rateLimitWindow: {
    choices: "positive-integer",
    default: 10,
    question: "Over how many seconds are the requests of a rate limit averaged?",
    fact: "H-39",
  },
  publishedRateLimits: {
    choices: ["off", "on"],
    default: "off",
    question:
      "Are the limits in force whose numbers are published: three lists that evaluate expressions, and bulk statistics?",
    fact: "H-43",
  },
  isStrict: {
    choices: [false, true],
    default: false,
    question: "Are names of queues and workflows above 64 characters refused?",
    fact: "L-7",
  },
} as const satisfies AssumptionTable;

export type EmulatorAssumptions = AssumptionValues<typeof emulatorAssumptions>;

/** One choice for each open question; choices that `routing` leaves out have their defaults. */
export interface Assumptions extends EmulatorAssumptions {
  readonly routing: Partial<RoutingOptions>;
}

/** Choices for some of the open questions; the others have their defaults. */
export type ChosenAssumptions = { -readonly [Name in keyof EmulatorAssumptions]?: EmulatorAssumptions[Name] } & {
  routing?: Partial<RoutingOptions>;
};

/** @deprecated renamed: use {@link Assumptions} */
export type Rules = Assumptions;
