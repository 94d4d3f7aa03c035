import type { Json } from "../../json.js";
import { neverMatches } from "../view/exits.js";
import type { FilterView } from "../view/routing-view.js";
import { type Condition, listConjuncts, toCondition } from "./condition.js";

/** The only values that a filter lets pass, by name. */
type Wanted = ReadonlyMap<string, ReadonlySet<string>>;

/** Most filters looked at, so that thousands of them end soon; what is not looked at may take the task. */
const MAX_STEPS = 1_000_000;

/**
 * Tells of a filter whether one behind it may take a task that it took: one that does not want other values. Of the time it
 * may want others, a task that waits comes into it.
 */
export function createMayGoOn(filters: readonly FilterView[]): (from: FilterView) => boolean {
  const wanted = filters.map(listWanted);
  const positions = new Map(filters.map((filter, at) => [filter, at]));
  const holders = groupByValue(wanted);
  const skips = listSkips(wanted);
  let left = MAX_STEPS;

  const takes = (own: Wanted, at: number): boolean => {
    left -= 1;
    const [filter, other] = [filters[at], wanted[at]];
    return filter !== undefined && other !== undefined && !neverMatches(filter) && !areDisjoint(own, other);
  };
  /** Filters that want nothing of the name; those that do are jumped over. */
  const oneWithout = (own: Wanted, name: string | undefined, from: number): boolean => {
    for (let at = from; at < filters.length && left > 0; at += 1) {
      at = (name === undefined ? undefined : skips[at]?.get(name)) ?? at;
      if (takes(own, at)) return true;
    }
    return left <= 0;
  };
  return (from) => {
    const at = Number(positions.get(from));
    const own = wanted[at] as Wanted;
    const [name, values] = chooseName(own, holders);
    if (oneWithout(own, name, at + 1)) return true;
    return values.some((list) => list.some((other) => left <= 0 || (other > at && takes(own, other))));
  };
}

type Holders = ReadonlyMap<string, readonly number[]>;

function groupByValue(wanted: readonly Wanted[]): Holders {
  const holders = new Map<string, number[]>();
  for (const [at, names] of wanted.entries()) {
    for (const key of [...names].flatMap(([name, values]) => [...values].map((value) => `${name} ${value}`))) {
      const list = holders.get(key) ?? [];
      list.push(at);
      holders.set(key, list);
    }
  }
  return holders;
}

/** For each filter and each name it wants something of: the position of the next that does not. */
function listSkips(wanted: readonly Wanted[]): readonly ReadonlyMap<string, number>[] {
  const skips: ReadonlyMap<string, number>[] = [];
  for (const [at, own] of [...wanted.entries()].reverse()) {
    const next = skips[at + 1];
    skips[at] = new Map([...own.keys()].map((name) => [name, next?.get(name) ?? at + 1]));
  }
  return skips;
}

/** The name whose values the fewest other filters share, and those filters. */
function chooseName(own: Wanted, holders: Holders): [name: string | undefined, lists: (readonly number[])[]] {
  const choices = [...own].map(([name, values]): [string, (readonly number[])[]] => [
    name,
    [...values].map((value) => holders.get(`${name} ${value}`) as readonly number[]),
  ]);
  const size = (lists: readonly (readonly number[])[]) => lists.reduce((sum, list) => sum + list.length, 0);
  const [first, ...rest] = choices;
  if (first === undefined) return [undefined, []];
  return rest.reduce((best, each) => (size(each[1]) < size(best[1]) ? each : best), first);
}

function listWanted({ expression }: FilterView): Wanted {
  const wanted = new Map<string, ReadonlySet<string>>();
  if (expression?.ast === undefined) return wanted;
  for (const part of listConjuncts(toCondition(expression.ast))) {
    const [name, values] = readValues(part) ?? [];
    if (name === undefined || values === undefined || name.startsWith("taskrouter.")) continue;
    const before = wanted.get(name);
    wanted.set(name, before === undefined ? values : new Set([...values].filter((value) => before.has(value))));
  }
  return wanted;
}

/** `a == 1`, and `a == 1 OR a == 2`, list what they let pass. */
function readValues({ parts }: Condition): [name: string, values: Set<string>] | undefined {
  const equals = parts.flatMap(({ equal }) => equal ?? []);
  const name = equals[0]?.name;
  if (name === undefined || equals.length < parts.length || equals.some((equal) => equal.name !== name))
    return undefined;
  return [name, new Set(equals.map(({ value }) => toLooseKey(value)))];
}

/**
 * Equal for values that TaskRouter may take for equal: whether `6` is `"6"`, and `"Thu"` is `"THU"`, no page says. What is
 * said to be disjoint has to be so either way.
 */
function toLooseKey(value: Json): string {
  const isNumber = typeof value === "number" || (typeof value === "string" && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value));
  return isNumber ? `number ${Number(value)}` : `${typeof value} ${String(value).toLowerCase()}`;
}

/** Whether they can certainly not be true of one task: they want different values of one name. */
function areDisjoint(a: Wanted, b: Wanted): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return [...few].some(([name, values]) => {
    const others = many.get(name);
    return others !== undefined && ![...values].some((value) => others.has(value));
  });
}
