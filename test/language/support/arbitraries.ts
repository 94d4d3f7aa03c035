import fc from "fast-check";
import type { Configuration, Filter, Json, Sids, Target } from "../../../language/index.js";

/** A value as a JSON parser makes it: `__proto__` is an own member, and there is no `-0`. */
const parsed = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const WORDS = [
  ...["task_routing", "filters", "default_filter", "defaultFilter", "filter_friendly_name", "filterFriendlyName"],
  ...["expression", "targets", "queue", "priority", "timeout", "order_by", "orderBy", "skip_if", "skipIf"],
  ...["=skipIf", "==skipIf", "=", "=beside", "=whole", "__proto__", "constructor", "toString", "0", "7", ""],
];

const key = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ unit: "binary", maxLength: 6 }));

const leaf = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom("30", " 30 ", "+30", "1e3", "${", "$${", "${taskQueues.english.sid}"),
);

const toObject = (entries: (readonly [string, unknown])[]) => Object.fromEntries(entries);

const members = (value: fc.Arbitrary<unknown>) =>
  fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, maxLength: 5 }).map(toObject);

const tree = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie("value"), { maxLength: 4 }), members(tie("value"))),
}));

/** Any JSON, our words and traps among its keys. */
export const json: fc.Arbitrary<Json> = tree.value.map((value) => parsed(value) as Json);

/** Any JSON object. */
export const jsonObject = members(json).map((value) => parsed(value) as Configuration);

/** A member that may be there, or be any JSON instead of what it should be. */
const loosely = (arbitrary: fc.Arbitrary<unknown>) => fc.oneof({ weight: 5, arbitrary }, json);

const rawTarget = fc.record(
  { queue: loosely(fc.string()), timeout: loosely(fc.nat()), skip_if: loosely(fc.string()), skipIf: json, "=x": json },
  { requiredKeys: [] },
);
const rawFilter = fc.record(
  {
    filter_friendly_name: json,
    expression: loosely(fc.string()),
    targets: loosely(fc.array(loosely(rawTarget), { maxLength: 3 })),
  },
  { requiredKeys: [] },
);
const rawRouting = fc.record(
  {
    filters: loosely(fc.array(loosely(rawFilter), { maxLength: 3 })),
    default_filter: loosely(rawTarget),
    defaultFilter: json,
  },
  { requiredKeys: [] },
);

/** Raw configurations from well formed to nonsense, with members next to `task_routing` in any position. */
export const raw: fc.Arbitrary<Json> = fc.oneof(
  json,
  fc
    .tuple(members(json), loosely(rawRouting), members(json))
    .map(([before, routing, after]) => parsed({ ...before, task_routing: routing, ...after }) as Json),
);

/** A SID of that prefix, another for every number. */
export const sidOf = (prefix: string, number: number) => prefix + number.toString(16).padStart(32, "0");

export const KEYS = ["english", "everyone", "a.b", "x.sid", "käse", "two words", "__proto__", "length", "$"] as const;

/** A queue for every key, and activities by the same keys. */
export const SIDS: Sids = {
  taskQueues: Object.fromEntries(KEYS.map((name, at) => [name, sidOf("WQ", at + 1)])),
  activities: Object.fromEntries(KEYS.map((name, at) => [name, sidOf("WA", at + 1)])),
};

const plain = fc.constantFrom("1==1", "language == 'en'", "", " OR ", "{x}", "5 $", 'name HAS "a" ', "é𝄞", "WQ12");
const named = fc
  .tuple(fc.constantFrom("taskQueues", "activities"), fc.constantFrom(...KEYS))
  .map(([kind, name]) => `\${${kind}.${name}.sid}`);

/** Routing text as people write it: words, names of objects, and escapes; a dollar sign never touches a name. */
export const text = fc
  .array(
    fc.oneof(
      plain.map((word) => `${word} `),
      named,
      fc.constant("$${"),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(""));

const numeric = fc.integer({ min: 1, max: 9999 }).chain((value) => fc.constantFrom<number | string>(value, `${value}`));

export const target = fc.record(
  {
    queue: fc.constantFrom(...KEYS, sidOf("WQ", 77)),
    priority: numeric,
    timeout: numeric,
    expression: text,
    skipIf: text,
    note: json,
  },
  { requiredKeys: ["queue"] },
) as fc.Arbitrary<Target>;

const filter = fc.record(
  { filterFriendlyName: fc.string(), expression: text, targets: fc.array(target, { minLength: 1, maxLength: 3 }) },
  { requiredKeys: ["expression", "targets"] },
) as fc.Arbitrary<Filter>;

/** A configuration with names that all have SIDs, and at least one target. */
export const configuration = fc
  .record(
    { filters: fc.array(filter, { minLength: 1, maxLength: 3 }), defaultFilter: target, extra: json },
    { requiredKeys: ["filters"] },
  )
  .map((value) => parsed(value) as Configuration & { filters: (Filter & { targets: Target[] })[] });
