import type { RuleProblem } from "../../lint/rule.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
/** `worker.channel.<unique name>.<property>` is null if the channel or the property does not exist. */
export declare const unknownChannel: {
    readonly id: "unknown-channel";
    readonly severity: "warning";
    readonly repeats: "names";
    readonly summary: "a worker task channel, or a channel property, that does not exist";
    readonly source: "E-45, O-2 (documented); channels other than the five of every workspace need taskChannels or workers";
    readonly check: typeof check;
};
declare function check(view: RoutingView): Iterable<RuleProblem>;
export {};
