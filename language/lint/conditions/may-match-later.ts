import type { Json } from "../../json.js";
import { neverMatches } from "../view/exits.js";
import type { FilterView } from "../view/routing-view.js";
import { createBudget, takeStep } from "./budget.js";
import { type Condition, listConjuncts, toCondition } from "./condition.js";

/** The only values that a filter accepts, by name. */
type Accepted = ReadonlyMap<string, ReadonlySet<Json>>;

/**
 * Returns whether a later filter may match a task that the given filter matched. Filters that require other values are
 * excluded, except for the time of day, which can change while a task waits.
 */
export function createMayMatchLater(filters: readonly FilterView[]): (from: FilterView) => boolean {
  const all = filters.map((filter) => ({ filter, accepted: listAccepted(filter) }));
  const budget = createBudget();
  return (from) => {
    const own = listAccepted(from);
    for (const { filter, accepted } of all) {
      if (filter.index <= from.index) continue;
      // without steps left, any filter may match
      if (!takeStep(budget)) return true;
      if (!neverMatches(filter) && !areDisjoint(own, accepted)) return true;
    }
    return false;
  };
}

function listAccepted({ expression }: FilterView): Accepted {
  const accepted = new Map<string, ReadonlySet<Json>>();
  if (expression?.ast === undefined) return accepted;
  for (const part of listConjuncts(toCondition(expression.ast))) {
    const { name, values } = readValues(part) ?? {};
    if (name === undefined || values === undefined || name.startsWith("taskrouter.")) continue;
    const before = accepted.get(name);
    accepted.set(name, before === undefined ? values : new Set([...values].filter((value) => before.has(value))));
  }
  return accepted;
}

/** Reads a condition that lists the values it accepts: `a == 1`, or `a == 1 OR a == 2`. */
function readValues({ parts }: Condition): { readonly name: string; readonly values: ReadonlySet<Json> } | undefined {
  const equals = parts.flatMap(({ equal }) => equal ?? []);
  const [first] = equals;
  if (first === undefined || equals.length < parts.length) return undefined;
  if (equals.some(({ name }) => name !== first.name)) return undefined;
  return { name: first.name, values: new Set(equals.map(({ value }) => toLooseValue(value))) };
}

/**
 * Maps values to one value if TaskRouter may treat them as equal: no page says whether `6` equals `"6"`, and `"Thu"` equals
 * `"THU"`. Two filters are disjoint only if they are disjoint either way.
 */
function toLooseValue(value: Json): Json {
  if (typeof value !== "string") return value;
  return /^\s*-?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : value.toLowerCase();
}

/** Whether no task can match both filters, because they require different values of one name. */
function areDisjoint(a: Accepted, b: Accepted): boolean {
  for (const [name, values] of a) {
    const others = b.get(name);
    if (others !== undefined && ![...values].some((value) => others.has(value))) return true;
  }
  return false;
}
