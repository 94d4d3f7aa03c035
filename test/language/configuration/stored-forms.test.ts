import { describe, expect, test } from "vitest";
import {
  type Configuration,
  filterName,
  filterTargets,
  fromWire,
  isSameConfiguration,
  type Json,
  targetQueues,
  toWire,
} from "../../../language/index.js";

/** Forms in which configurations are stored (C-3, C-7, C-13); all of them are read, none is rewritten. */
const raw = (filter: Json): Json => ({ task_routing: { filters: [filter] } });
const firstFilter = (configuration: Configuration) => configuration.filters?.[0] ?? {};

describe("the name of a filter", () => {
  test.each<[string, Json, string | undefined]>([
    ["as the Console writes it", { filter_friendly_name: "VIP" }, "VIP"],
    ["as helper libraries of 2015 wrote it", { friendly_name: "VIP" }, "VIP"],
    ["as twilio-java writes it", { friendlyName: "VIP" }, "VIP"],
    ["twice: the Console's counts", { friendlyName: "b", friendly_name: "c", filter_friendly_name: "a" }, "a"],
    ["blank, and once more", { filter_friendly_name: " ", friendlyName: "b" }, "b"],
    ["that is not a text", { filter_friendly_name: 5 }, undefined],
    ["that is not there", {}, undefined],
  ])("%s", (_, filter, expected) => {
    const configuration = fromWire(raw(filter));
    expect(filterName(firstFilter(configuration))).toBe(expected);
    expect(toWire(configuration)).toEqual(raw(filter));
  });
});

describe("the targets of a filter", () => {
  test.each<[string, Json, Json[]]>([
    ["are its list", { targets: [{ queue: "WQ1" }, {}] }, [{ queue: "WQ1" }, {}]],
    ["are the queue that a filter of 2015 has itself", { friendly_name: "blah", queue: "WQ1" }, [{ queue: "WQ1" }]],
    ["are absent without either", { queue: null }, []],
    ["are absent if they are not a list", { targets: "x" }, []],
  ])("%s", (_, filter, expected) => {
    expect(filterTargets(firstFilter(fromWire(raw(filter))))).toEqual(expected);
  });

  test("stay in the queue of the target before them, an empty one too", () => {
    expect(
      targetQueues([{}, { queue: "a" }, {}, { timeout: 5 }, { queue: "b" }, { queue: "" }, null, { queue: 1 }]),
    ).toEqual([undefined, "a", "a", "a", "b", "b", "b", "b"]);
  });
});

describe("numbers", () => {
  test.each(["30", " 30 ", "+30", "030"])(
    "written as %j are the same as 30, and stay as they are written",
    (timeout) => {
      const one = raw({ targets: [{ queue: "WQ1", timeout, priority: timeout }] });
      const other = raw({ targets: [{ queue: "WQ1", timeout: 30, priority: 30 }] });
      expect(isSameConfiguration(fromWire(one), fromWire(other))).toBe(true);
      expect(toWire(fromWire(one))).toEqual(one);
    },
  );
});
