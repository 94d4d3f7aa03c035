import { neverMatches } from "./exits.js";
import { areDisjoint, listConjuncts } from "./list-conjuncts.js";
import type { FilterView } from "./routing-view.js";

/** The first filter behind another that may take a task which that one took. */
export function findLater(filters: readonly FilterView[], from: FilterView): FilterView | undefined {
  const own = conjunctsOf(from);
  return filters.slice(from.index + 1).find((later) => !neverMatches(later) && !areDisjoint(own, conjunctsOf(later)));
}

function conjunctsOf({ expression }: FilterView): ReturnType<typeof listConjuncts> {
  return listConjuncts(expression ?? { ast: undefined });
}
