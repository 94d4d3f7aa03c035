import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Configuration,
  fromWire,
  isSameConfiguration,
  putSids,
  reconcile,
  toWire,
} from "../../../language/index.js";
import { configuration, KEYS, raw, SIDS, sidOf } from "../support/arbitraries.js";
import { forAll } from "../support/for-all.js";
import { respell } from "../support/respell.js";

const spelling = fc.record({ isReversed: fc.boolean(), isNumeric: fc.boolean(), hasNulls: fc.boolean() });
const ENGLISH = SIDS.taskQueues?.english as string;

/** A live `queue` never holds a key: TaskRouter takes SIDs only. */
const withoutKeys = (live: Configuration): Configuration =>
  JSON.parse(JSON.stringify(live), (key, member) => (key === "queue" && KEYS.includes(member) ? "?" : member));

describe("reconcile", () => {
  const written: Configuration = {
    filters: [
      {
        expression: "q != '${taskQueues.english.sid}'",
        targets: [{ queue: "english", timeout: "30", priority: null as never }],
      },
      { expression: "b", targets: [{ queue: "everyone" }] },
    ],
    defaultFilter: { queue: "everyone" },
  };
  const live = () =>
    structuredClone(putSids(written, SIDS)) as typeof written & { filters: NonNullable<typeof written.filters> };

  test("returns the written form if live means the same", () => {
    forAll([configuration, spelling], (value, how) => {
      expect(reconcile(value, respell(putSids(value, SIDS), how) as Configuration, SIDS)).toBe(value);
    });
  });

  test("returns the written form if the server changed only the spelling, including next to task_routing", () => {
    const beside = fromWire({ task_routing: { filters: [] }, a: 1 });
    expect(reconcile(beside, fromWire({ a: 1, task_routing: {} }), {})).toBe(beside);
  });

  test("shows one changed line and keeps the spelling of all others", () => {
    const now = live();
    now.filters[1] = { targets: [{ queue: ENGLISH }], expression: "b" };
    now.filters[0] = { expression: `q != '${ENGLISH}'`, targets: [{ queue: ENGLISH, timeout: 30 }] };
    expect(JSON.stringify(reconcile(written, now, SIDS))).toBe(
      JSON.stringify({
        ...written,
        filters: [written.filters?.[0], { expression: "b", targets: [{ queue: "english" }] }],
      }),
    );
  });

  test("shows an added filter, a removed filter and a removed member", () => {
    const more = live();
    more.filters.push({ expression: `\${x} ${ENGLISH}`, targets: [{ queue: sidOf("WQ", 99) }] });
    expect(reconcile(written, more, SIDS)).toEqual({
      ...written,
      filters: [
        ...(written.filters ?? []),
        { expression: "$${x} ${taskQueues.english.sid}", targets: [{ queue: sidOf("WQ", 99) }] },
      ],
    });
    const less = live();
    less.filters.pop();
    delete less.defaultFilter;
    expect(reconcile(written, less, SIDS)).toEqual({ filters: [written.filters?.[0]] });
  });

  test("keeps an empty list of filters that live lacks, while another line changed", () => {
    const empty: Configuration = { filters: [], defaultFilter: { queue: "english" } };
    const now: Configuration = { defaultFilter: { queue: ENGLISH, priority: 5 } };
    expect(reconcile(empty, now, SIDS)).toEqual({ filters: [], defaultFilter: { queue: "english", priority: 5 } });
  });

  test("adopts a live value of another type", () => {
    const now: Configuration = { ...live(), defaultFilter: [ENGLISH] as never };
    expect(reconcile(written, now, SIDS).defaultFilter).toEqual(["${taskQueues.english.sid}"]);
    expect(reconcile({ filters: 5 as never }, live(), SIDS).filters).toEqual([
      { expression: written.filters?.[0]?.expression, targets: [{ queue: "english", timeout: "30", priority: null }] },
      written.filters?.[1],
    ]);
  });

  test("adopts JSON without task_routing, and replaces it", () => {
    expect(reconcile(written, fromWire("text"), SIDS)).toEqual(fromWire("text"));
    expect(reconcile(fromWire(null), { defaultFilter: { queue: ENGLISH } }, SIDS)).toEqual({
      defaultFilter: { queue: "english" },
    });
  });

  test("keeps JSON without task_routing if it is the same", () => {
    const whole = fromWire({ note: "${x}", other: 1 });
    expect(reconcile(whole, fromWire({ other: 1, note: "${x}" }), SIDS)).toBe(whole);
  });

  test("means the same as live, for anything written and live", () => {
    forAll(
      [fc.oneof(configuration, raw.map(fromWire)), fc.oneof(configuration, raw.map(fromWire))],
      (value, other) => {
        const now = withoutKeys(putSids(other, SIDS));
        const result = reconcile(value, now, SIDS);
        expect(isSameConfiguration(putSids(result, SIDS), now)).toBe(true);
        expect(isSameConfiguration(fromWire(toWire(putSids(result, SIDS))), fromWire(toWire(now)))).toBe(true);
      },
      300,
    );
  });

  test("changes the one member that differs, and keeps the spelling of the rest", () => {
    const name = fc.constantFrom("expression", "skipIf", "orderBy", "note");
    forAll([configuration, fc.nat(), fc.nat(), name, spelling], (value, filterAt, targetAt, key, how) => {
      const expected = structuredClone(value);
      change(expected, filterAt, targetAt, key);
      const now = respell(putSids(expected, SIDS), how) as Configuration;
      expect(reconcile(value, now, SIDS)).toEqual(expected);
    });
  });
});

function change(value: Configuration, filterAt: number, targetAt: number, key: string): void {
  const filters = value.filters ?? [];
  const targets = filters[filterAt % filters.length]?.targets ?? [];
  const target = targets[targetAt % targets.length];
  if (target === undefined) throw new Error("every configuration here has a target");
  target[key] = "changed by hand";
}
