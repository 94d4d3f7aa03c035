import { alwaysMatches } from "../view/exits.js";
import type { FilterView } from "../view/routing-view.js";
import { type Budget, takeStep } from "./budget.js";
import { type Condition, toCondition } from "./condition.js";
import { implies } from "./implies.js";

/** Returns the first suitable candidate that certainly matches every task that the filter matches. */
export function findGeneralFilter(
  filter: FilterView,
  candidates: readonly FilterView[],
  suits: (candidate: FilterView) => boolean,
  budget: Budget,
): FilterView | undefined {
  for (const candidate of candidates) {
    if (!takeStep(budget)) return undefined;
    if (suits(candidate) && (alwaysMatches(candidate) || isGeneral(candidate, filter, budget))) return candidate;
  }
  return undefined;
}

function isGeneral(general: FilterView, filter: FilterView, budget: Budget): boolean {
  const [wide, narrow] = [conditionOf(general), conditionOf(filter)];
  return wide !== undefined && narrow !== undefined && implies(narrow, wide, budget);
}

function conditionOf({ expression }: FilterView): Condition | undefined {
  return expression?.ast && toCondition(expression.ast);
}
