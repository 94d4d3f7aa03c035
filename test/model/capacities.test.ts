import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../language/index.js";
import { viewCapacities } from "../../model/capacities.js";
import { changedProperties, isLikeNew, kinds, listUnseenCapacities, UNKNOWN } from "../../model/index.js";
import { minimal } from "./support/inputs.js";

const live = { chat: { capacity: 3, available: true }, voice: { capacity: 1, available: false } };

test.each<[string, JsonObject, JsonObject]>([
  ["declared values alone", { chat: { capacity: 9 } }, { chat: { capacity: 3 } }],
  ["no channel that the worker lacks", { fax: { capacity: 9 } }, {}],
  ["null for a value that is not there", { chat: { extra: 1 } }, { chat: { extra: null } }],
  ["nothing of a channel whose values are not known yet", { voice: UNKNOWN }, { voice: {} }],
])("the owner of capacities sees %s", (_, declared, expected) => {
  expect(viewCapacities(live, declared)).toEqual(expected);
});

describe("capacities", () => {
  test.each<[string, JsonObject, JsonObject, boolean]>([
    ["are the same if each declared value is", live, { chat: { capacity: 3 } }, true],
    ["are the same if none is declared", live, { chat: {} }, true],
    ["differ by a value", live, { chat: { capacity: 4 } }, false],
    ["differ by a value that was not declared", { chat: { capacity: 3 } }, { chat: { available: true } }, false],
    ["differ by a channel", { chat: { capacity: 3 } }, { constructor: { capacity: 3 } }, false],
    ["differ from what is not known yet", live, { chat: UNKNOWN }, false],
  ])("%s", (_, before, after, isSame) => {
    const of = (channels: JsonObject) => ({ ...minimal.Worker, channels });
    expect(changedProperties(kinds.Worker, of(before), of(after))).toEqual(isSame ? [] : ["channels"]);
  });

  test("that were not declared before differ, and those that are not any more stay", () => {
    const declared = { ...minimal.Worker, channels: { chat: { capacity: 3 } } };
    expect(changedProperties(kinds.Worker, minimal.Worker, declared)).toEqual(["channels"]);
    expect(changedProperties(kinds.Worker, declared, minimal.Worker)).toEqual([]);
  });
});

describe("an update overwrites unseen", () => {
  test.each<[string, JsonObject, JsonObject, string[]]>([
    ["nothing that was seen", { chat: { capacity: 3 } }, { chat: { capacity: 4 } }, []],
    ["nothing that it leaves as it is", {}, { chat: { capacity: 3 } }, []],
    ["nothing that a new worker has", {}, { chat: { available: false }, voice: { capacity: 2 } }, []],
    ["a value that changed meanwhile", { chat: { capacity: 2 } }, { chat: { capacity: 4 } }, ["chat"]],
    ["a value that nobody read", {}, { voice: { available: true }, chat: { capacity: 4 } }, ["voice", "chat"]],
    ["each channel once", {}, { chat: { capacity: 4, extra: 1 }, voice: "" }, ["chat"]],
  ])("%s", (_, seen, declared, expected) => {
    const present = { ...live, chat: { ...live.chat, extra: 2 } };
    expect(listUnseenCapacities(present, seen, declared)).toEqual(expected);
  });
});

test("a worker is like a new one as long as other programs changed no declared value", () => {
  expect(isLikeNew(live, { voice: { capacity: 5 } })).toBe(true);
  expect(isLikeNew(live, { chat: { capacity: 5 } })).toBe(false);
});
