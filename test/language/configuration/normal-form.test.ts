import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Configuration,
  fromWire,
  isSameConfiguration,
  isSameValue,
  type Json,
  normalize,
} from "../../../language/index.js";
import { configuration, jsonObject, raw } from "../support/arbitraries.js";
import { forAll } from "../support/for-all.js";
import { respell } from "../support/respell.js";

const spelling = fc.record({ isReversed: fc.boolean(), isNumeric: fc.boolean(), hasNulls: fc.boolean() });
const one = (target: Json): Configuration => ({ filters: [{ expression: "a", targets: [target as never] }] });

describe("normalize", () => {
  test("changes nothing the second time, for any value", () => {
    forAll([fc.oneof(jsonObject, configuration, raw.map(fromWire))], (value) => {
      const normal = normalize(value);
      expect(JSON.stringify(normalize(normal as Configuration))).toBe(JSON.stringify(normal));
    });
  });

  test("sorts keys, drops null and reads numbers", () => {
    const written = { defaultFilter: { timeout: " 30 ", queue: "q", priority: null }, a: [null, { c: 1, b: null }] };
    expect(JSON.stringify(normalize(written as unknown as Configuration))).toBe(
      '{"a":[null,{"c":1}],"defaultFilter":{"queue":"q","timeout":30}}',
    );
  });

  test("keeps the text of expressions", () => {
    expect(normalize({ defaultFilter: { expression: " a  ==  1 ", skipIf: "30", queue: "30" } })).toEqual({
      defaultFilter: { expression: " a  ==  1 ", skipIf: "30", queue: "30" },
    });
  });
});

describe("two configurations are the same", () => {
  test.each<[string, Configuration, Configuration]>([
    [
      "in another key order",
      { defaultFilter: { queue: "q", timeout: 1 } },
      { defaultFilter: { timeout: 1, queue: "q" } },
    ],
    ["with a number as text", one({ timeout: 30, priority: 0 }), one({ timeout: "30", priority: "0" })],
    ["with 15 digits in quotation marks", one({ timeout: "1".repeat(15) }), one({ timeout: 111_111_111_111_111 })],
    ["with a sign or spaces around a number", one({ priority: "+7" }), one({ priority: " 7\n" })],
    ["with a null member", one({ queue: "q", skipIf: null }), one({ queue: "q" })],
    ["without filters", { filters: [] }, {}],
    [
      "with members next to task_routing in another position",
      fromWire({ task_routing: {}, a: 1 }),
      fromWire({ a: 1, task_routing: {} }),
    ],
    ["with a null next to task_routing", fromWire({ task_routing: {}, a: null }), fromWire({ task_routing: {} })],
    ["with null for an odd configuration", fromWire({ task_routing: null }), fromWire({})],
  ])("%s", (_, a, b) => expect(isSameConfiguration(a, b)).toBe(true));

  test("in any other spelling", () => {
    forAll([configuration, spelling], (value, how) => {
      expect(isSameConfiguration(value, respell(value, how) as Configuration)).toBe(true);
      expect(isSameConfiguration(respell(value, how) as Configuration, value)).toBe(true);
    });
  });
});

describe("two configurations differ", () => {
  test.each<[string, Configuration, Configuration]>([
    ["by an expression's spacing", one({ expression: "a==1" }), one({ expression: "a == 1" })],
    ["by a number", one({ timeout: 30 }), one({ timeout: 31 })],
    ["by a number in text", one({ timeout: "30" }), one({ timeout: "31" })],
    ["by a fraction", one({ timeout: 30 }), one({ timeout: 30.5 })],
    [
      "by a number of more digits than are read",
      one({ timeout: `0${"1".repeat(15)}` }),
      one({ timeout: "1".repeat(15) }),
    ],
    ["by a text that is not a number", one({ timeout: "30" }), one({ timeout: "30s" })],
    ["by digits no number can hold", one({ priority: "9007199254740993" }), one({ priority: "9007199254740992" })],
    ["by a number's kind in another member", one({ queue: "30" }), one({ queue: 30 })],
    ["by the order of targets", one([1, 2]), one([2, 1])],
    ["by one target more", { filters: [], defaultFilter: {} }, {}],
    ["by a null in a list", { list: [null] }, { list: [] }],
    ["by an unknown member", { x: false }, {}],
    ["by a filter", one({}), { filters: [] }],
    ["by a value next to task_routing", fromWire({ task_routing: {}, a: 1 }), fromWire({ task_routing: {}, a: 2 })],
    ["by a member next to task_routing", fromWire({ task_routing: {}, a: 1 }), fromWire({ task_routing: {} })],
  ])("%s", (_, a, b) => expect([isSameConfiguration(a, b), isSameConfiguration(b, a)]).toEqual([false, false]));

  test("by any one member that is changed, added or removed", () => {
    const name = fc.constantFrom(
      "queue",
      "priority",
      "timeout",
      "expression",
      "orderBy",
      "skipIf",
      "knownWorkerSid",
      "other",
    );
    forAll([configuration, fc.nat(), fc.nat(), name, spelling], (value, filterAt, targetAt, key, how) => {
      const changed = structuredClone(value);
      const filter = changed.filters[filterAt % changed.filters.length];
      const target = filter?.targets[targetAt % filter.targets.length];
      if (target === undefined) throw new Error("every configuration here has a target");
      target[key] = `${target[key]}!`;
      expect(isSameConfiguration(value, respell(changed, how) as Configuration)).toBe(false);
      delete target[key];
      if (Object.keys(target).length > 0) target.new = 1;
      expect(isSameConfiguration(value, respell(changed, how) as Configuration)).toBe(false);
    });
  });
});

describe("isSameValue", () => {
  test.each<[Json | undefined, Json | undefined, string | undefined, boolean]>([
    [undefined, undefined, undefined, true],
    [null, undefined, undefined, true],
    [1, 1, undefined, true],
    ["30", 30, undefined, false],
    ["30", 30, "timeout", true],
    ["30", 30, "priority", true],
    [{ timeout: "1", a: null }, { timeout: 1 }, undefined, true],
    [[], undefined, "filters", true],
    [[], undefined, "targets", false],
    [{}, undefined, undefined, false],
    [false, undefined, undefined, false],
    ["", undefined, undefined, false],
  ])("%j and %j under %j: %s", (a, b, key, expected) => expect(isSameValue(a, b, key)).toBe(expected));
});
