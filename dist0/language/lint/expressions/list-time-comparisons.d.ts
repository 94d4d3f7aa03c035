import type { Comparison } from "../../expression/index.js";
import type { ExpressionSite } from "../view/read-expression.js";
import type { RoutingView } from "../view/routing-view.js";
/** A comparison of `taskrouter.…` with constants. */
export interface TimeComparison {
    readonly site: ExpressionSite;
    readonly comparison: Comparison;
    /** `currentTime`, `currentHour`, `currentMin`, `dayOfWeek`, or an unknown name. */
    readonly variable: string;
    readonly constants: readonly Constant[];
}
type Constant = Extract<Comparison["right"], {
    readonly type: "string" | "number";
}>;
/** Returns every comparison of a time variable. */
export declare function listTimeComparisons({ expressions }: RoutingView): Iterable<TimeComparison>;
export {};
