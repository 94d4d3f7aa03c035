import { alwaysMatches } from "../view/exits.js";
import type { FilterView } from "../view/routing-view.js";
import type { Budget } from "./budget.js";
import { type Condition, toCondition } from "./condition.js";
import { implies } from "./implies.js";

/** Returns the first of the candidates that certainly matches every task that the filter matches. */
export function findGeneralFilter(
  filter: FilterView,
  candidates: readonly FilterView[],
  budget: Budget,
): FilterView | undefined {
  return candidates.find((candidate) => alwaysMatches(candidate) || isGeneral(candidate, filter, budget));
}

function isGeneral(general: FilterView, filter: FilterView, budget: Budget): boolean {
  const [wide, narrow] = [conditionOf(general), conditionOf(filter)];
  return wide !== undefined && narrow !== undefined && implies(narrow, wide, budget);
}

function conditionOf({ expression }: FilterView): Condition | undefined {
  return expression?.ast && toCondition(expression.ast);
}
