import type { Json } from "../../json.js";
import type { FilterView } from "../view/routing-view.js";
import { type Condition, listConjuncts, toCondition } from "./condition.js";

/** The only values that a filter accepts, by name; values that TaskRouter may treat as equal have one key. */
export type Accepted = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the values that a filter requires. The time of day is left out, because it changes while a task waits. */
export function listAccepted({ expression }: FilterView): Accepted {
  const accepted = new Map<string, ReadonlySet<string>>();
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
function readValues({ parts }: Condition): { readonly name: string; readonly values: ReadonlySet<string> } | undefined {
  const equals = parts.flatMap(({ equal }) => equal ?? []);
  const [first] = equals;
  if (first === undefined || equals.length < parts.length) return undefined;
  if (equals.some(({ name }) => name !== first.name)) return undefined;
  return { name: first.name, values: new Set(equals.map(({ value }) => toLooseKey(value))) };
}

/**
 * Returns one key for values that TaskRouter may treat as equal: no page says whether `6` equals `"6"`, and `"Thu"` equals
 * `"THU"`. Two filters are disjoint only if they are disjoint either way.
 */
function toLooseKey(value: Json): string {
  const isNumber = typeof value === "number" || (typeof value === "string" && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value));
  return isNumber ? `number ${Number(value)}` : `${typeof value} ${String(value).toLowerCase()}`;
}

/** Whether no task can match both filters, because they require different values of one name. */
export function areDisjoint(a: Accepted, b: Accepted): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const [name, values] of few) {
    const others = many.get(name);
    if (others !== undefined && ![...values].some((value) => others.has(value))) return true;
  }
  return false;
}
