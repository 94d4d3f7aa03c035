import type { Comparison } from "../../expression/index.js";
import type { ExpressionSite } from "../view/read-expression.js";
import type { RoutingView } from "../view/routing-view.js";
import { listComparisons } from "./list-comparisons.js";

/** A comparison of `taskrouter.…` with constants. */
export interface TimeComparison {
  readonly site: ExpressionSite;
  readonly comparison: Comparison;
  /** `currentTime`, `currentHour`, `currentMin`, `dayOfWeek`, or an unknown name. */
  readonly variable: string;
  readonly constants: readonly Constant[];
}

type Constant = Extract<Comparison["right"], { readonly type: "string" | "number" }>;

/** Returns every comparison of a time variable. */
export function* listTimeComparisons({ expressions }: RoutingView): Iterable<TimeComparison> {
  for (const site of expressions) {
    for (const comparison of listComparisons(site.ast)) {
      const { left, right } = comparison;
      const [reference, other] = left.type === "reference" ? [left, right] : [right, left];
      if (reference.type !== "reference" || reference.path[0] !== "taskrouter") continue;
      const operands = other.type === "list" ? other.items : [other];
      const constants = operands.filter((each): each is Constant => each.type === "string" || each.type === "number");
      yield { site, comparison, variable: String(reference.path[1]), constants };
    }
  }
}
