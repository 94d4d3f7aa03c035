import { alwaysMatches } from "../view/exits.js";
import type { FilterView } from "../view/routing-view.js";
import { type Condition, listComparisonTexts, listConjuncts, toCondition } from "./condition.js";
import { type Budget, implies } from "./implies.js";

/** Filters that may take all tasks of another one. */
export interface GeneralFilters {
  add(filter: FilterView): void;
  /** The first that takes all that this one takes, of those that suit. */
  find(filter: FilterView, suits: (general: FilterView) => boolean): FilterView | undefined;
}

/** Most steps of comparing, so that thousands of filters end soon whatever they ask. */
const MAX_STEPS = 500_000;

/** Where a filter stands that takes every task. */
const ANYTHING = "";

/**
 * Finds general filters without comparing each with each. What implies a condition has one of its comparisons, word for
 * word: a filter is looked for under those of its part that the fewest filters share.
 *
 * @param filters all that will be added or asked about
 */
export function createGeneralFilters(filters: readonly FilterView[]): GeneralFilters {
  const counts = new Map<string, number>();
  for (const text of filters.flatMap(listTexts)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const weigh = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Number(counts.get(text)), 0);
  const byText = new Map<string, FilterView[]>();
  const budget: Budget = { left: MAX_STEPS };
  return {
    add: (filter) => {
      for (const text of chooseTexts(filter, weigh)) {
        const list = byText.get(text) ?? [];
        list.push(filter);
        byText.set(text, list);
      }
    },
    find: (filter, suits) => {
      let first: FilterView | undefined;
      for (const text of [ANYTHING, ...listTexts(filter)]) {
        const found = findIn(byText.get(text) ?? [], filter, suits, budget);
        if (found !== undefined && (first === undefined || found.index < first.index)) first = found;
      }
      return first;
    },
  };
}

function findIn(
  list: readonly FilterView[],
  filter: FilterView,
  suits: (general: FilterView) => boolean,
  budget: Budget,
): FilterView | undefined {
  return list.find((general) => {
    budget.left -= 1;
    return budget.left > 0 && suits(general) && takesAllOf(general, filter, budget);
  });
}

function takesAllOf(general: FilterView, filter: FilterView, budget: Budget): boolean {
  if (alwaysMatches(general)) return true;
  const [wide, narrow] = [conditionOf(general), conditionOf(filter)];
  return wide !== undefined && narrow !== undefined && implies(narrow, wide, budget);
}

function conditionOf({ expression }: FilterView): Condition | undefined {
  return expression?.ast && toCondition(expression.ast);
}

function listTexts(filter: FilterView): readonly string[] {
  const condition = conditionOf(filter);
  return condition === undefined ? [] : [...new Set(listComparisonTexts(condition))];
}

function chooseTexts(filter: FilterView, weigh: (texts: readonly string[]) => number): readonly string[] {
  if (alwaysMatches(filter)) return [ANYTHING];
  const condition = conditionOf(filter);
  if (condition === undefined) return [];
  const choices = listConjuncts(condition).map((part) => [...new Set(listComparisonTexts(part))]);
  return choices.reduce((best, texts) => (weigh(texts) < weigh(best) ? texts : best));
}
