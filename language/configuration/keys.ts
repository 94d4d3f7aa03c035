import { FILTER, type Member, TARGET } from "./members.js";

/** TaskRouter's name of each key, by the object that has it. */
export const ROUTING_KEYS = { filters: "filters", defaultFilter: "default_filter" } as const;

export const FILTER_KEYS = wireNames(FILTER);

export const TARGET_KEYS = wireNames(TARGET);

function wireNames<Key extends string>(members: Readonly<Record<Key, Member>>): Readonly<Record<Key, string>> {
  const entries = Object.entries<Member>(members).map(([key, { wire }]) => [key, wire]);
  return Object.fromEntries(entries) as Record<Key, string>;
}

/** Keys of ours for members next to `task_routing`, with its position among them, and for JSON without any `task_routing`. */
export const SIBLINGS = "=beside";
export const WHOLE = "=whole";

type Keys = Readonly<Record<string, string>>;

/** Marks a raw member whose name is also one of our names, or begins with the mark itself. */
const LITERAL = "=";

/** Our name for a member of TaskRouter's JSON. {@link keyToWire} is the exact reverse, for every string. */
export function keyFromWire(key: string, keys: Keys): string {
  const own = Object.keys(keys).find((name) => keys[name] === key);
  if (own !== undefined) return own;
  return Object.hasOwn(keys, key) || key.startsWith(LITERAL) ? LITERAL + key : key;
}

/** TaskRouter's name for a member of ours. */
export function keyToWire(key: string, keys: Keys): string {
  if (key.startsWith(LITERAL)) return key.slice(LITERAL.length);
  return Object.hasOwn(keys, key) ? (keys[key] as string) : key;
}
