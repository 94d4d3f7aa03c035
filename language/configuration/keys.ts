/** Our word for each of TaskRouter's, by the object it stands in. Order is the order in which we write them. */
export const ROUTING_KEYS = { filters: "filters", defaultFilter: "default_filter" } as const;

export const FILTER_KEYS = {
  filterFriendlyName: "filter_friendly_name",
  expression: "expression",
  targets: "targets",
} as const;

export const TARGET_KEYS = {
  queue: "queue",
  priority: "priority",
  timeout: "timeout",
  expression: "expression",
  orderBy: "order_by",
  skipIf: "skip_if",
  knownWorkerSid: "known_worker_sid",
  knownWorkerFriendlyName: "known_worker_friendly_name",
} as const;

/** Members beside `task_routing` with its position among them, and a configuration that has none at all: kept whole. */
export const BESIDE = "=beside";
export const WHOLE = "=whole";

type Keys = Readonly<Record<string, string>>;

/** Marks a raw member whose name is one of our words, or begins with the mark itself. */
const LITERAL = "=";

/** TaskRouter's name of a member to ours; exact in both directions for every string. */
export function keyFromWire(key: string, keys: Keys): string {
  const own = Object.keys(keys).find((name) => keys[name] === key);
  if (own !== undefined) return own;
  return Object.hasOwn(keys, key) || key.startsWith(LITERAL) ? LITERAL + key : key;
}

/** Our name of a member to TaskRouter's. */
export function keyToWire(key: string, keys: Keys): string {
  if (key.startsWith(LITERAL)) return key.slice(LITERAL.length);
  return Object.hasOwn(keys, key) ? (keys[key] as string) : key;
}
