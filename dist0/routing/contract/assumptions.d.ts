import type { AssumptionValues, ExpressionOptions } from "../../language/index.js";
/**
 * The questions about routing that Twilio's documentation leaves open. Types, defaults and the command line's choices follow from this
 * table; docs/routing.md lists it for users.
 */
export declare const routingAssumptions: {
    readonly failedReservation: {
        readonly choices: readonly ["stay", "advance"];
        readonly default: "stay";
        readonly question: "When a reservation fails before its target's deadline, does the task stay in that target or move to the next?";
        readonly fact: "R-15";
    };
    readonly lastTargetTimeout: {
        readonly choices: readonly ["fallThrough", "cancel"];
        readonly default: "fallThrough";
        readonly question: "When the last target of a filter times out, does the task enter the next matching filter, or is it canceled?";
        readonly fact: "R-7";
    };
    readonly filterDeadlines: {
        readonly choices: readonly ["fromEntry", "fromCreation"];
        readonly default: "fromEntry";
        readonly question: "Do the deadlines of a later filter count from the task's entry into that filter, or from its creation?";
        readonly fact: "R-13";
    };
    readonly skippedTimeout: {
        readonly choices: readonly ["counts", "isLeftOut"];
        readonly default: "counts";
        readonly question: "Is the timeout of a skipped target part of the deadlines of the targets after it?";
        readonly fact: "R-12";
    };
    readonly configurationOfOldTasks: {
        readonly choices: readonly ["old", "new"];
        readonly default: "old";
        readonly question: "After a workflow update, which configuration routes an older task whose reservation failed?";
        readonly fact: "R-81";
    };
    readonly updatedAttributes: {
        readonly choices: readonly ["reEvaluate", "stay"];
        readonly default: "reEvaluate";
        readonly question: "Does a pending task whose attributes change start again at the first filter, or stay in its target?";
        readonly fact: "R-84";
    };
    readonly acceptedReservations: {
        readonly choices: readonly ["keep", "giveBack"];
        readonly default: "keep";
        readonly question: "Is the rejection of an accepted reservation refused, or does it give the task back to its workflow?";
        readonly fact: "R-78";
    };
    readonly lateReservations: {
        readonly choices: readonly ["none", "fill"];
        readonly default: "none";
        readonly question: "Is a worker who becomes free offered a reserved task that has fewer reservations than its queue allows?";
        readonly fact: "R-54";
    };
    readonly defaultFilterKeys: {
        readonly choices: readonly ["work", "ignore"];
        readonly default: "work";
        readonly question: "Do `priority`, `expression`, `order_by` and `skip_if` work in the default filter?";
        readonly fact: "C-11";
    };
    readonly removalDelay: {
        readonly choices: "positive-integer";
        readonly default: 300;
        readonly question: "How many seconds after its end is a completed or canceled task removed?";
        readonly fact: "R-67";
    };
    readonly maxMoves: {
        readonly choices: "positive-integer";
        readonly default: 1000;
        readonly question: "After how many moves from pending to reserved is a task canceled?";
        readonly fact: "R-62";
    };
};
export type RoutingAssumptions = AssumptionValues<typeof routingAssumptions>;
export interface RoutingOptions extends RoutingAssumptions {
    /** Assumptions about expressions. */
    readonly expressions: Partial<ExpressionOptions>;
}
export declare const defaultRoutingOptions: RoutingOptions;
