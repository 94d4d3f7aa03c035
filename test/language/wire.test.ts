import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Configuration, fromWire, type Json, toWire } from "../../language/index.js";
import { json, jsonObject, raw } from "./support/arbitraries.js";
import { forAll } from "./support/for-all.js";

const isExact = (value: Json) => {
  const back = toWire(fromWire(value));
  expect(JSON.stringify(back)).toBe(JSON.stringify(value));
  expect(isDeepStrictEqual(back, value)).toBe(true);
};

describe("fromWire and toWire", () => {
  it("turn TaskRouter's words into ours, order kept", () => {
    const wire = {
      task_routing: {
        filters: [
          {
            filter_friendly_name: "Gold",
            expression: "a",
            targets: [
              { known_worker_sid: "x", known_worker_friendly_name: "y", order_by: "z", skip_if: "s", queue: "WQ1" },
            ],
          },
        ],
        default_filter: { queue: "WQ2", order_by: "z" },
      },
    };
    expect(JSON.stringify(fromWire(wire))).toBe(
      JSON.stringify({
        filters: [
          {
            filterFriendlyName: "Gold",
            expression: "a",
            targets: [{ knownWorkerSid: "x", knownWorkerFriendlyName: "y", orderBy: "z", skipIf: "s", queue: "WQ1" }],
          },
        ],
        defaultFilter: { queue: "WQ2", orderBy: "z" },
      }),
    );
    isExact(wire);
  });

  it("keep a raw member that is spelt like one of ours apart from ours", () => {
    const target = { skipIf: "ignored by TaskRouter", skip_if: "read", "=skipIf": 1, queue: "q" };
    const ours = fromWire({ task_routing: { default_filter: target, defaultFilter: { order_by: 1 } } });
    expect(ours).toEqual({
      defaultFilter: { "=skipIf": "ignored by TaskRouter", skipIf: "read", "==skipIf": 1, queue: "q" },
      "=defaultFilter": { order_by: 1 },
    });
  });

  it("rename only members in their own place", () => {
    const wire = {
      task_routing: { skip_if: 1, filters: [{ skip_if: 2, note: { skip_if: 3 }, targets: [{ default_filter: 4 }] }] },
    };
    expect(fromWire(wire)).toEqual({
      skip_if: 1,
      filters: [{ skip_if: 2, note: { skip_if: 3 }, targets: [{ default_filter: 4 }] }],
    });
    isExact(wire);
  });

  it.each<[string, Json]>([
    ["members beside task_routing", { a: 1, task_routing: { filters: [] }, b: { "=": null } }],
    ["a configuration without task_routing", { filters: [] }],
    ["a task_routing that is no object", { task_routing: [1] }],
    ["no object at all", "not JSON in 2014"],
    ["null", null],
    ["an own member called __proto__", JSON.parse('{"__proto__":{"x":1},"task_routing":{"__proto__":{"filters":[]}}}')],
    ["filters that are no list", { task_routing: { filters: { targets: [] } } }],
    [
      "filters and targets of odd kinds",
      { task_routing: { filters: [1, { targets: "x" }, { targets: [null, []] }], default_filter: 5 } },
    ],
    ["our own marks", { task_routing: { "=beside": [0, {}], "=whole": 1, "=": 2, "==": 3 } }],
  ])("give back %s", (_, value) => isExact(value));

  it("give back any JSON, to the last key", () => {
    forAll([fc.oneof(json, raw)], isExact, 300);
  });

  it("give back any configuration of our own words", () => {
    const ours: Configuration = {
      filters: [{ expression: "a", targets: [{ queue: "q", skipIf: "b" }] }],
      defaultFilter: { queue: "q" },
    };
    expect(fromWire(toWire(ours))).toEqual(ours);
  });

  it("leave members out that are undefined", () => {
    const holed = { filters: undefined, defaultFilter: { queue: "q", timeout: undefined } } as unknown as Configuration;
    expect(Object.keys((toWire(holed) as { task_routing: object }).task_routing)).toEqual(["default_filter"]);
    expect(JSON.stringify(toWire(holed))).toBe('{"task_routing":{"default_filter":{"queue":"q"}}}');
  });

  it.each([
    [null],
    [5],
    [[]],
    [["x", {}]],
    [[0]],
    [[0, 5]],
    [{ toString: 1, valueOf: 1 }],
    [[{ toString: 1, valueOf: 1 }, {}]],
  ])("pass over a %j that somebody wrote under =beside", (beside) => {
    expect(toWire({ "=beside": beside as Json, filters: [] })).toEqual({ task_routing: { filters: [] } });
  });

  it("never throw for any object in our form", () => {
    forAll([jsonObject], (value) => expect(() => toWire(value)).not.toThrow());
  });
});
