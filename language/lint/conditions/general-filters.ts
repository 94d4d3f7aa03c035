import { alwaysMatches } from "../view/exits.js";
import type { FilterView } from "../view/routing-view.js";
import { type Budget, createBudget, takeStep } from "./budget.js";
import { type Condition, listComparisonTexts, toCondition } from "./condition.js";
import { implies } from "./implies.js";

/** Filters that may match every task of another filter. */
export interface GeneralFilters {
  add(filter: FilterView): void;
  /** Returns the first suitable filter that certainly matches every task that the given filter matches. */
  find(filter: FilterView, suits: (general: FilterView) => boolean): FilterView | undefined;
}

/** The key of filters that match every task. */
const ANYTHING = "";

/**
 * Creates an index of filters, so that not every filter is compared with every other. A condition that implies another one
 * contains some of the other's comparisons, in the same words. A filter is therefore filed under those of its comparisons
 * that the fewest filters contain.
 *
 * @param filters every filter that will be added or looked up
 */
export function createGeneralFilters(filters: readonly FilterView[]): GeneralFilters {
  const counts = countTexts(filters);
  const byText = new Map<string, FilterView[]>();
  const budget = createBudget();
  return {
    add(filter) {
      for (const text of chooseKeys(filter, counts)) {
        const list = byText.get(text);
        if (list === undefined) byText.set(text, [filter]);
        else list.push(filter);
      }
    },
    find(filter, suits) {
      const tested = new Set<FilterView>();
      let first: FilterView | undefined;
      for (const text of [ANYTHING, ...listTexts(filter)]) {
        for (const general of byText.get(text) ?? []) {
          // several comparisons may lead to one filter
          if (tested.has(general)) continue;
          if (!takeStep(budget)) return undefined;
          tested.add(general);
          if (!suits(general) || !isGeneral(general, filter, budget)) continue;
          if (first === undefined || general.index < first.index) first = general;
          break;
        }
      }
      return first;
    },
  };
}

function isGeneral(general: FilterView, filter: FilterView, budget: Budget): boolean {
  if (alwaysMatches(general)) return true;
  const [wide, narrow] = [conditionOf(general), conditionOf(filter)];
  return wide !== undefined && narrow !== undefined && implies(narrow, wide, budget);
}

function conditionOf({ expression }: FilterView): Condition | undefined {
  return expression?.ast && toCondition(expression.ast);
}

function listTexts(filter: FilterView): readonly string[] {
  const condition = conditionOf(filter);
  return condition === undefined ? [] : listComparisonTexts(condition);
}

function countTexts(filters: readonly FilterView[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const filter of filters) for (const text of listTexts(filter)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function chooseKeys(filter: FilterView, counts: ReadonlyMap<string, number>): readonly string[] {
  if (alwaysMatches(filter)) return [ANYTHING];
  const condition = conditionOf(filter);
  return condition === undefined ? [] : keysOf(condition, counts).texts;
}

interface Keys {
  readonly texts: readonly string[];
  /** How many filters contain these comparisons. */
  readonly weight: number;
}

/** A condition that implies an AND implies each of its parts, so the rarest is enough; for an OR it may be any part. */
function keysOf(condition: Condition, counts: ReadonlyMap<string, number>): Keys {
  const { type, text, parts } = condition;
  if (type === "one") return { texts: [text], weight: Number(counts.get(text)) };
  const all = parts.map((part) => keysOf(part, counts));
  if (type === "AND") return all.reduce((best, each) => (each.weight < best.weight ? each : best));
  return { texts: all.flatMap(({ texts }) => texts), weight: all.reduce((sum, { weight }) => sum + weight, 0) };
}
