import type { Operand } from "../../expression/ast.js";
import type { BuiltIn } from "../../lint/names/built-ins.js";
import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** The time is written HHMM: 17:45 is 1745, and 1775 does not exist. */
export declare const invalidTime: {
    readonly id: "invalid-time";
    readonly severity: "warning";
    readonly repeats: "places";
    readonly summary: "an hour, minute or time that does not exist, or is not written as TaskRouter has it";
    readonly source: "E-60 (documented); that a number and text are never equal is assumed (E-27)";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
/** Whether this rule has nothing to report about the other side of a comparison of the time; true for any other name. */
export declare function isTimeThatExists({ owner, path }: BuiltIn, other: Operand): boolean;
export {};
