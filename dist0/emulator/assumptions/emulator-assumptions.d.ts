import type { AssumptionValues } from "../../language/index.js";
import type { RoutingOptions } from "../../routing/index.js";
/**
 * The open questions about the REST API. Types, defaults and the choices of the command line follow from this table;
 * docs/emulator.md lists it for users.
 */
export declare const emulatorAssumptions: {
    readonly configurationEcho: {
        readonly choices: readonly ["compact", "verbatim"];
        readonly default: "compact";
        readonly question: "Does a workflow's configuration come back without whitespace, or as it was sent?";
        readonly fact: "O-52";
    };
    readonly attributesEcho: {
        readonly choices: readonly ["compact", "verbatim", "reordered"];
        readonly default: "compact";
        readonly question: "Do attributes of workers and tasks come back without whitespace, as they were sent, or with their keys in another order?";
        readonly fact: "O-82";
    };
    readonly workflowExpressions: {
        readonly choices: readonly ["refuse", "take"];
        readonly default: "refuse";
        readonly question: "Is a workflow refused if one of its expressions cannot be parsed? If not, the expression matches nothing.";
        readonly fact: "O-51";
    };
    readonly pageSizeAboveLimit: {
        readonly choices: readonly ["refuse", "clamp"];
        readonly default: "refuse";
        readonly question: "Is a `PageSize` above 1,000 refused with code 20007, or does it count as 1,000?";
        readonly fact: "H-56";
    };
    readonly workerNames: {
        readonly choices: readonly ["insensitive", "sensitive"];
        readonly default: "insensitive";
        readonly question: "Are `Ann` and `ann` the same worker name?";
        readonly fact: "O-80";
    };
    readonly createdTasks: {
        readonly choices: readonly ["pending", "asRouted"];
        readonly default: "pending";
        readonly question: "Is a task pending in the answer to its creation, or reserved if it was offered to a worker at once?";
        readonly fact: "O-116";
    };
    readonly statusWithAttributes: {
        readonly choices: readonly ["refuse", "ignore", "apply"];
        readonly default: "refuse";
        readonly question: "Are `Attributes` in one request with `wrapping` or `completed` refused together with it, ignored, or applied?";
        readonly fact: "O-108";
    };
    readonly phoneInstructions: {
        readonly choices: readonly ["accept", "asSaid"];
        readonly default: "accept";
        readonly question: "Do `call` and `redirect` accept the reservation, or only if they say `accept: true`?";
        readonly fact: "V-44";
    };
    readonly callSid: {
        readonly choices: readonly ["required", "notNeeded"];
        readonly default: "required";
        readonly question: "Do `dequeue` and `conference` need a call in the task's attributes (40140, 40142)?";
        readonly fact: "V-45";
    };
    readonly redirectedReservations: {
        readonly choices: readonly ["refuse", "giveBack"];
        readonly default: "refuse";
        readonly question: "Is the redirection of an accepted reservation refused (40123), or does it free the task for other workers?";
        readonly fact: "R-86";
    };
    readonly rejectWithoutActivity: {
        readonly choices: readonly ["stay", "refuse"];
        readonly default: "stay";
        readonly question: "Does `reject` without an activity leave the worker as it is, or is it refused (40100)?";
        readonly fact: "V-43";
    };
    readonly waitingTasks: {
        readonly choices: readonly ["pending", "pendingAndReserved"];
        readonly default: "pending";
        readonly question: "Among which tasks do real-time statistics look for the longest waiting one?";
        readonly fact: "S-24";
    };
    readonly reservationEvents: {
        readonly choices: readonly ["reservation", "task"];
        readonly default: "reservation";
        readonly question: "Is the resource of an event about a reservation the reservation, or its task?";
        readonly fact: "V-5";
    };
    readonly channelNames: {
        readonly choices: readonly ["withHyphens", "asDocumented"];
        readonly default: "withHyphens";
        readonly question: "Are hyphens in the unique name of a task channel accepted, or refused like all other signs?";
        readonly fact: "O-71";
    };
    readonly rateLimitWindow: {
        readonly choices: "positive-integer";
        readonly default: 10;
        readonly question: "Over how many seconds are the requests of a rate limit averaged?";
        readonly fact: "H-39";
    };
    readonly publishedRateLimits: {
        readonly choices: readonly ["off", "on"];
        readonly default: "off";
        readonly question: "Are the limits in force whose numbers are published: three lists that evaluate expressions, and bulk statistics?";
        readonly fact: "H-43";
    };
    readonly isStrict: {
        readonly choices: readonly [false, true];
        readonly default: false;
        readonly question: "Are names of queues and workflows above 64 characters refused?";
        readonly fact: "L-7";
    };
};
export type EmulatorAssumptions = AssumptionValues<typeof emulatorAssumptions>;
/** One choice for each open question; choices that `routing` leaves out have their defaults. */
export interface Assumptions extends EmulatorAssumptions {
    readonly routing: Partial<RoutingOptions>;
}
/** Choices for some of the open questions; the others have their defaults. */
export type ChosenAssumptions = {
    -readonly [Name in keyof EmulatorAssumptions]?: EmulatorAssumptions[Name];
} & {
    routing?: Partial<RoutingOptions>;
};
/** @deprecated renamed: use {@link Assumptions} */
export type Rules = Assumptions;
