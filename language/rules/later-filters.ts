import { neverMatches } from "./exits.js";
import { areDisjoint, listConjuncts } from "./list-conjuncts.js";
import type { FilterView } from "./routing-view.js";

/** The first filter behind another that may take a task which that one took. */
export function findLater(filters: readonly FilterView[], from: FilterView): FilterView | undefined {
  const own = from.expression === undefined ? [] : listConjuncts(from.expression);
  return filters.slice(from.index + 1).find((later) => !neverMatches(later) && !isDisjoint(own, later));
}

function isDisjoint(own: ReturnType<typeof listConjuncts>, { expression }: FilterView): boolean {
  return expression !== undefined && areDisjoint(own, listConjuncts(expression));
}
