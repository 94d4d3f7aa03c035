/**
 * The same condition in three languages. The scope is a task's attributes; ours expects them as `task`.
 *
 * @typedef {{ name: string, kind: "filter" | "target", ours: string, filtrex: string, cel: string }} Example
 */

/** One example for each of the most frequent features in the corpus. @type {readonly Example[]} */
export const examples = [
  { name: "equality", kind: "filter", ours: "tier == 'gold'", filtrex: 'tier == "gold"', cel: "tier == 'gold'" },
  { name: "inequality", kind: "filter", ours: "tier != 'gold'", filtrex: 'tier != "gold"', cel: "tier != 'gold'" },
  { name: "comparison", kind: "filter", ours: "level >= 5", filtrex: "level >= 5", cel: "level >= 5.0" },
  {
    name: "AND",
    kind: "filter",
    ours: "tier == 'gold' AND language == 'en' AND level > 3",
    filtrex: 'tier == "gold" and language == "en" and level > 3',
    cel: "tier == 'gold' && language == 'en' && level > 3.0",
  },
  {
    name: "OR of ANDs",
    kind: "filter",
    ours: "(tier == 'gold' AND language == 'en') OR (tier == 'silver' AND level > 7)",
    filtrex: '(tier == "gold" and language == "en") or (tier == "silver" and level > 7)',
    cel: "(tier == 'gold' && language == 'en') || (tier == 'silver' && level > 7.0)",
  },
  {
    name: "in a written list",
    kind: "filter",
    ours: "language IN ['en', 'fr', 'de']",
    filtrex: 'language in ("en", "fr", "de")',
    cel: "language in ['en', 'fr', 'de']",
  },
  {
    name: "has",
    kind: "filter",
    ours: "skills HAS 'billing'",
    filtrex: '"billing" in skills',
    cel: "'billing' in skills",
  },
  {
    name: "nested path",
    kind: "filter",
    ours: "customer.address.country == 'US'",
    filtrex: 'country of address of customer == "US"',
    cel: "customer.address.country == 'US'",
  },
  {
    name: "task and worker",
    kind: "target",
    ours: "task.language == worker.language",
    filtrex: "language of task == language of worker",
    cel: "task.language == worker.language",
  },
  {
    name: "worker has the task's",
    kind: "target",
    ours: "worker.skills HAS task.skill AND worker.level >= 5",
    filtrex: "(skill of task in skills of worker) and level of worker >= 5",
    cel: "task.skill in worker.skills && worker.level >= 5.0",
  },
];

const pick = (/** @type {readonly any[]} */ values, /** @type {number} */ index) => values[index % values.length];

/** Attributes that have every name of the examples, because the other evaluators fail on a missing one. */
const attributes = Array.from({ length: 60 }, (_, index) => ({
  tier: pick(["gold", "silver", "bronze"], index),
  language: pick(["en", "es", "fr", "it"], index),
  level: index % 11,
  skill: pick(["billing", "sales", "support"], index + 1),
  skills: pick([["sales", "billing"], ["support"], [], ["sales", "support", "returns", "billing"]], index),
  customer: { id: index, address: { city: "X", country: pick(["US", "CA"], index) } },
}));

export const filterScopes = attributes;
export const targetScopes = attributes.map((task, index) => ({ task, worker: pick(attributes, index * 7 + 1) }));
