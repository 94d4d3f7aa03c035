import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ChangeKind,
  type Configuration,
  describeChanges,
  type Filter,
  fromWire,
  isSameConfiguration,
  type Json,
  type Target,
} from "../../../language/index.js";
import { configuration, jsonObject, raw } from "../support/arbitraries.js";
import { forAll } from "../support/for-all.js";
import { respell } from "../support/respell.js";

const QUEUES = ["english", "everyone", "night", "vip"];
const EXPRESSIONS = ["a == 1", "a == 2", "b HAS 'x' AND c == 'y'", "1==1", "tier == 'gold' OR tier == 'silver'"];
const NAMES = ["VIP", "Gold", "Night", "it's", "VIP"];

const target: fc.Arbitrary<Target> = fc.record(
  {
    queue: fc.constantFrom(...QUEUES),
    timeout: fc.constantFrom(30, 60, 90),
    priority: fc.constantFrom(1, 5),
    expression: fc.constantFrom(...EXPRESSIONS),
  },
  { requiredKeys: ["queue"] },
);

const filter: fc.Arbitrary<Filter> = fc.record(
  {
    filterFriendlyName: fc.constantFrom(...NAMES),
    expression: fc.constantFrom(...EXPRESSIONS),
    targets: fc.array(target, { minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: ["expression", "targets"] },
);

interface Routing extends Configuration {
  filters: (Filter & { targets: Target[] })[];
}

const routing = fc.record(
  { filters: fc.array(filter, { minLength: 1, maxLength: 6 }), defaultFilter: target },
  { requiredKeys: ["filters"] },
) as fc.Arbitrary<Routing>;

/** A change of one thing with its expected kind. Positions are replaced: any number counts as one. */
interface Edit {
  readonly kind: ChangeKind;
  apply(routing: Routing, at: number, to: number): unknown;
}

const pick = <T>(list: readonly T[], at: number) => list[at % list.length] as T;

const move = <T>(list: T[], at: number, to: number) => {
  list.splice(to % list.length, 0, ...list.splice(at % list.length, 1));
};

const changeTarget = (change: (target: Target) => unknown) => (edited: Routing, at: number, to: number) =>
  change(pick(pick(edited.filters, at).targets, to));

const edits: readonly Edit[] = [
  {
    kind: "filter-added",
    apply: ({ filters }, at, to) =>
      filters.splice(at % (filters.length + 1), 0, {
        filterFriendlyName: "New",
        expression: "n == 1",
        targets: [{ queue: pick(QUEUES, to) }],
      }),
  },
  { kind: "filter-removed", apply: ({ filters }, at) => filters.splice(at % filters.length, 1) },
  { kind: "filter-moved", apply: ({ filters }, at, to) => move(filters, at, to) },
  {
    kind: "filter-renamed",
    apply: ({ filters }, at) => Object.assign(pick(filters, at), { filterFriendlyName: "Renamed" }),
  },
  {
    kind: "expression",
    apply: ({ filters }, at) => Object.assign(pick(filters, at), { expression: "changed IN [1]" }),
  },
  { kind: "queue", apply: changeTarget((edited) => Object.assign(edited, { queue: "other" })) },
  { kind: "timeout", apply: changeTarget((edited) => Object.assign(edited, { timeout: 45 })) },
  { kind: "priority", apply: changeTarget((edited) => delete edited.priority) },
  { kind: "expression", apply: changeTarget((edited) => Object.assign(edited, { expression: "worker.z == 1" })) },
  { kind: "orderBy", apply: changeTarget((edited) => Object.assign(edited, { orderBy: "worker.z DESC" })) },
  { kind: "skipIf", apply: changeTarget((edited) => Object.assign(edited, { skipIf: "1==1" })) },
  { kind: "known-worker", apply: changeTarget((edited) => Object.assign(edited, { knownWorkerSid: "task.a" })) },
  { kind: "unknown-key", apply: changeTarget((edited) => Object.assign(edited, { note: "x" })) },
  {
    kind: "target-added",
    apply: ({ filters }, at, to) =>
      pick(filters, at).targets.splice(to % (pick(filters, at).targets.length + 1), 0, { queue: "new" }),
  },
  {
    kind: "target-removed",
    apply: ({ filters }, at, to) => {
      const { targets } = pick(filters, at);
      if (targets.length > 1) targets.splice(to % targets.length, 1);
    },
  },
  { kind: "target-moved", apply: ({ filters }, at, to) => move(pick(filters, at).targets, to, at + to) },
  {
    kind: "default-filter-added",
    apply: (edited) => {
      edited.defaultFilter ??= { queue: "d" };
    },
  },
  { kind: "default-filter-removed", apply: (edited) => delete edited.defaultFilter },
  { kind: "unknown-key", apply: (edited) => Object.assign(edited, { extra: 1 }) },
];

describe("changes in words", () => {
  test("of one edit are one change, of its kind", () => {
    forAll(
      [routing, fc.constantFrom(...edits), fc.nat(50), fc.nat(50)],
      (before, { kind, apply }, at, to) => {
        const after = structuredClone(before);
        apply(after, at, to);
        const changes = describeChanges(before, after);
        expect(changes.map((change) => change.kind)).toEqual(isSameConfiguration(before, after) ? [] : [kind]);
        for (const change of changes) expect(change.text).not.toMatch(/undefined|\n/);
      },
      4000,
    );
  });

  test("of one edit and its reverse are equally many", () => {
    forAll([routing, routing], (before, after) => {
      expect(describeChanges(before, after).length > 0).toBe(describeChanges(after, before).length > 0);
    });
  });

  test("are absent if and only if both route alike", () => {
    const any = fc.oneof(configuration, jsonObject, raw.map(fromWire));
    const pair = fc.oneof(
      fc.tuple(any, any),
      any.map((value): [Configuration, Configuration] => [value, structuredClone(value)]),
      fc
        .tuple(any, fc.array(fc.nat(9), { maxLength: 6 }), jsonObject)
        .map(([value, path, other]): [Configuration, Configuration] => [
          value,
          graft(value, path, other) as Configuration,
        ]),
    );
    forAll(
      [pair],
      ([before, after]) => {
        const changes = describeChanges(before, after);
        expect(changes.length === 0).toBe(isSameConfiguration(before, after));
        for (const { text, path } of changes) expect([text.length > 0, Array.isArray(path)]).toEqual([true, true]);
      },
      2000,
    );
  });

  test("are absent for another spelling of the same JSON", () => {
    const spelling = fc.record({ isReversed: fc.boolean(), isNumeric: fc.boolean(), hasNulls: fc.boolean() });
    forAll([configuration, spelling], (before, chosen) => {
      expect(describeChanges(before, respell(before, chosen) as Configuration)).toEqual([]);
    });
  });
});

/** The value with another one somewhere inside. */
function graft(value: Json, [step, ...path]: readonly number[], other: Json): Json {
  if (step === undefined || typeof value !== "object" || value === null) return other;
  const keys = Object.keys(value);
  if (keys.length === 0) return other;
  const key = pick(keys, step);
  const copy = structuredClone(value) as Record<string, Json>;
  Object.defineProperty(copy, key, {
    value: graft((value as Record<string, Json>)[key] as Json, path, other),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy as Json;
}
