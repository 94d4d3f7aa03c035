import { expect, test } from "vitest";
import { kinds, listPropertyDifferences, toPlainName } from "../../model/index.js";

test("values that differ are paired in the words of the files, with defaults filled in", () => {
  const live = { friendlyName: "VIP", reservationActivitySid: "WA1", maxReservedWorkers: 3 };
  const declared = { friendlyName: "VIP", targetWorkers: "1==1" };
  expect(listPropertyDifferences(kinds.TaskQueue, live, declared)).toEqual([
    { word: "maxReservedWorkers", live: 3, declared: 1, isUrl: false },
    { word: "reservationActivity", live: "WA1", declared: "", isUrl: false },
  ]);
});

test("each member of a configuration that differs is a value of its own, and a URL is marked", () => {
  const live = {
    friendlyName: "W",
    assignmentCallbackUrl: "https://u:p@example.com",
    configuration: { filters: [{ targets: [{ queue: "a", timeout: "30" }] }], defaultFilter: { queue: "b" } },
  };
  const declared = {
    friendlyName: "W",
    configuration: { filters: [{ targets: [{ queue: "a", timeout: 30 }] }], defaultFilter: { queue: "c" } },
  };
  expect(listPropertyDifferences(kinds.Workflow, live, declared)).toEqual([
    { word: "defaultFilter", live: { queue: "b" }, declared: { queue: "c" }, isUrl: false },
    { word: "assignmentCallbackUrl", live: "https://u:p@example.com", declared: "", isUrl: true },
  ]);
});

test("a configuration on one side only is one value, and a name without a property is itself", () => {
  const configuration = { filters: [] };
  expect(listPropertyDifferences(kinds.Workflow, {}, { configuration }, ["configuration", "other"])).toEqual([
    { word: "configuration", live: undefined, declared: configuration, isUrl: false },
    { word: "other", live: undefined, declared: undefined, isUrl: false },
  ]);
});

test("each attribute that differs is hidden, and each task channel is a value of its own", () => {
  const live = {
    attributes: { a: 1, b: "private", same: [1] },
    channels: { chat: { capacity: 1 }, voice: { capacity: 1 } },
  };
  const declared = { attributes: { a: 2, same: [1] }, channels: { chat: { capacity: 3 }, voice: { capacity: 1 } } };
  expect(listPropertyDifferences(kinds.Worker, live, declared)).toEqual([
    { word: "attributes.a", live: "***", declared: "***", isUrl: false },
    { word: "attributes.b", live: "***", declared: undefined, isUrl: false },
    { word: "channels.chat", live: { capacity: 1 }, declared: { capacity: 3 }, isUrl: false },
  ]);
  expect(listPropertyDifferences(kinds.Worker, live, {}, ["channels"])).toHaveLength(2);
  expect(listPropertyDifferences(kinds.Worker, {}, declared, ["attributes"])).toEqual([
    { word: "attributes.a", live: undefined, declared: "***", isUrl: false },
    { word: "attributes.same", live: undefined, declared: "***", isUrl: false },
  ]);
});

test.each([
  [" Support", "support"],
  ["Süpport\u200b", "SUPPORT"],
  ["Sup port", "Support"],
])("a reader takes %j for %j", (a, b) => expect(toPlainName(a)).toBe(toPlainName(b)));

test("a hyphen makes another name", () => expect(toPlainName("a-b")).not.toBe(toPlainName("ab")));
