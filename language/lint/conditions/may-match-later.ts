import { invariant } from "../../invariant.js";
import { neverMatches } from "../view/exits.js";
import type { FilterView } from "../view/routing-view.js";
import { type Accepted, areDisjoint, listAccepted } from "./accepted-values.js";
import { createBudget, takeStep } from "./budget.js";

/**
 * Returns whether a later filter may match a task that the given filter matched. Filters that require other values are
 * excluded, except for the time of day, which can change while a task waits.
 *
 * Instead of comparing every filter with every later one, it chooses one name whose value the filter requires, and looks at
 * the filters that require one of the same values, and at those that require nothing of that name.
 */
export function createMayMatchLater(filters: readonly FilterView[]): (from: FilterView) => boolean {
  const entries = filters.map((filter) => ({ filter, accepted: listAccepted(filter) }));
  const accepted = entries.map((entry) => entry.accepted);
  const holders = groupByValue(accepted);
  const next = listNext(accepted);
  const positions = new Map(entries.map(({ filter, accepted: own }, at) => [filter, { at, own }]));
  const budget = createBudget();

  /** Without steps left, any filter may match. */
  const matches = (own: Accepted, at: number): boolean => {
    const other = entries[at];
    if (other === undefined) return false;
    return !takeStep(budget) || (!neverMatches(other.filter) && !areDisjoint(own, other.accepted));
  };
  const isMatchedWithout = (name: string | undefined, own: Accepted, from: number): boolean => {
    for (let at = from; at < filters.length; at += 1) {
      const jump = next[at];
      invariant(jump !== undefined, "every filter has its next ones");
      if (name !== undefined) at = jump.get(name) ?? at;
      if (matches(own, at)) return true;
    }
    return false;
  };
  return (from) => {
    const position = positions.get(from);
    invariant(position !== undefined, "the filter is one of those that were given");
    const { at, own } = position;
    const { name, lists } = chooseName(own, holders);
    if (isMatchedWithout(name, own, at + 1)) return true;
    return lists.some((list) => list.some((other) => other > at && matches(own, other)));
  };
}

/** Positions of filters by the name and the value that they require. */
type Holders = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

function groupByValue(accepted: readonly Accepted[]): Holders {
  const holders = new Map<string, Map<string, number[]>>();
  for (const [at, own] of accepted.entries()) {
    for (const [name, values] of own) {
      const lists = holders.get(name) ?? new Map<string, number[]>();
      holders.set(name, lists);
      for (const value of values) {
        const list = lists.get(value);
        if (list === undefined) lists.set(value, [at]);
        else list.push(at);
      }
    }
  }
  return holders;
}

/** For every filter, by each name that it requires: the position of the next filter that requires nothing of that name. */
function listNext(accepted: readonly Accepted[]): readonly ReadonlyMap<string, number>[] {
  const next: ReadonlyMap<string, number>[] = [];
  for (const [at, own] of [...accepted.entries()].reverse()) {
    const after = next[at + 1];
    next[at] = new Map([...own.keys()].map((name) => [name, after?.get(name) ?? at + 1]));
  }
  return next;
}

interface Choice {
  /** Undefined if the filter requires no value. */
  readonly name: string | undefined;
  /** The positions of the filters that require one of the same values. */
  readonly lists: readonly (readonly number[])[];
}

/** Chooses the name whose values the fewest filters require. */
function chooseName(own: Accepted, holders: Holders): Choice {
  let best: Choice & { readonly size: number } = { name: undefined, lists: [], size: Number.POSITIVE_INFINITY };
  for (const [name, values] of own) {
    const byValue = holders.get(name);
    invariant(byValue !== undefined, "the filter itself requires that name");
    const lists = [...values].map((value) => byValue.get(value)).filter((list) => list !== undefined);
    const size = lists.reduce((sum, list) => sum + list.length, 0);
    if (size < best.size) best = { name, lists, size };
  }
  return best;
}
