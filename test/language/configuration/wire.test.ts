import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Configuration,
  fromWire,
  type Json,
  memberFromWire,
  partFromWire,
  partToWire,
  routingMembers,
  toWire,
} from "../../../language/index.js";
import { json, jsonObject, raw } from "../support/arbitraries.js";
import { forAll } from "../support/for-all.js";

const isExact = (value: Json) => {
  const back = toWire(fromWire(value));
  expect(JSON.stringify(back)).toBe(JSON.stringify(value));
  expect(isDeepStrictEqual(back, value)).toBe(true);
};

describe("fromWire and toWire", () => {
  test("turn TaskRouter's names into ours and keep the order", () => {
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

  test("distinguish a raw member that is spelled like one of ours", () => {
    const target = { skipIf: "ignored by TaskRouter", skip_if: "read", "=skipIf": 1, queue: "q" };
    const ours = fromWire({ task_routing: { default_filter: target, defaultFilter: { order_by: 1 } } });
    expect(ours).toEqual({
      defaultFilter: { "=skipIf": "ignored by TaskRouter", skipIf: "read", "==skipIf": 1, queue: "q" },
      "=defaultFilter": { order_by: 1 },
    });
  });

  test("rename members only in the objects that have them", () => {
    const wire = {
      task_routing: { skip_if: 1, filters: [{ skip_if: 2, note: { skip_if: 3 }, targets: [{ default_filter: 4 }] }] },
    };
    expect(fromWire(wire)).toEqual({
      skip_if: 1,
      filters: [{ skip_if: 2, note: { skip_if: 3 }, targets: [{ default_filter: 4 }] }],
    });
    isExact(wire);
  });

  test.each<[string, Json]>([
    ["members next to task_routing", { a: 1, task_routing: { filters: [] }, b: { "=": null } }],
    ["a configuration without task_routing", { filters: [] }],
    ["a task_routing that is not an object", { task_routing: [1] }],
    ["no object at all", "not JSON in 2014"],
    ["null", null],
    ["an own member called __proto__", JSON.parse('{"__proto__":{"x":1},"task_routing":{"__proto__":{"filters":[]}}}')],
    ["filters that are not a list", { task_routing: { filters: { targets: [] } } }],
    [
      "filters and targets of odd kinds",
      { task_routing: { filters: [1, { targets: "x" }, { targets: [null, []] }], default_filter: 5 } },
    ],
    ["our own marks", { task_routing: { "=beside": [0, {}], "=whole": 1, "=": 2, "==": 3 } }],
  ])("give back %s", (_, value) => isExact(value));

  test("give back any JSON, to the last key", () => {
    forAll([fc.oneof(json, raw)], isExact, 300);
  });

  test("give back any configuration with our own names", () => {
    const ours: Configuration = {
      filters: [{ expression: "a", targets: [{ queue: "q", skipIf: "b" }] }],
      defaultFilter: { queue: "q" },
    };
    expect(fromWire(toWire(ours))).toEqual(ours);
  });

  test("leave out undefined members", () => {
    const holed = { filters: undefined, defaultFilter: { queue: "q", timeout: undefined } } as unknown as Configuration;
    expect(Object.keys((toWire(holed) as { task_routing: object }).task_routing)).toEqual(["default_filter"]);
    expect(JSON.stringify(toWire(holed))).toBe('{"task_routing":{"default_filter":{"queue":"q"}}}');
  });

  test.each([
    [null],
    [5],
    [[]],
    [["x", {}]],
    [[0]],
    [[0, 5]],
    [{ toString: 1, valueOf: 1 }],
    [[{ toString: 1, valueOf: 1 }, {}]],
  ])("ignore a %j that somebody wrote under =beside", (siblings) => {
    expect(toWire({ "=beside": siblings as Json, filters: [] })).toEqual({ task_routing: { filters: [] } });
  });

  test("never throw for any object in our form", () => {
    forAll([jsonObject], (value) => expect(() => toWire(value)).not.toThrow());
  });
});

describe("a part of TaskRouter's JSON", () => {
  test.each(["routing", "filter", "target"] as const)("comes back exactly: %s", (part) => {
    forAll([json], (value) => {
      expect(JSON.stringify(partToWire(part, partFromWire(part, value)))).toBe(JSON.stringify(value));
    });
  });

  test("has members of its own names", () => {
    expect(memberFromWire("routing", "default_filter")).toBe("defaultFilter");
    expect(memberFromWire("filter", "filter_friendly_name")).toBe("filterFriendlyName");
    expect(memberFromWire("target", "filter_friendly_name")).toBe("filter_friendly_name");
    expect(partFromWire("target", { order_by: "a", orderBy: "b" })).toEqual({ orderBy: "a", "=orderBy": "b" });
    expect(partToWire("routing", { filters: [{ targets: [{ skipIf: "a" }] }] })).toEqual({
      filters: [{ targets: [{ skip_if: "a" }] }],
    });
  });

  test("is not what is next to the routing", () => {
    const configuration = fromWire({ before: 1, task_routing: { default_filter: { queue: "WQ1" } } });
    expect(routingMembers(configuration)).toEqual({ defaultFilter: { queue: "WQ1" } });
    expect(routingMembers(fromWire("text"))).toEqual({});
  });
});
