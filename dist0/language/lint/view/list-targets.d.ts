import type { RoutingView, TargetView } from "./routing-view.js";
/** Returns every target of every filter, then the default filter. */
export declare function listTargets({ filters, defaultFilter }: RoutingView): TargetView[];
