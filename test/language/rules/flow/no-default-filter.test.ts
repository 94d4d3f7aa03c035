import { expect, test } from "vitest";
import { filter } from "../support/configurations.js";
import { lint } from "../support/lint.js";

const find = (...expressions: string[]) =>
  lint("no-default-filter", { filters: expressions.map((text) => filter(text)) }, { unknown: "?" });

test("reports filters without a default filter", () => {
  expect(find("a == 1", "b == 2")).toMatchObject([{ severity: "warning", path: [] }]);
});

test.each([
  ["matches every task", "1==1"],
  ["is unresolved", "?"],
  ["is malformed", "malformed"],
])("accepts a filter that %s instead of a default filter", (_, text) => {
  expect(find("a == 1", text)).toEqual([]);
});

test("accepts a default filter", () => {
  expect(lint("no-default-filter", { filters: [filter("a == 1")], defaultFilter: { queue: "q" } })).toEqual([]);
});

test("accepts a configuration without filters, for which missing-key is reported", () => {
  expect(lint("no-default-filter", {})).toEqual([]);
});

test("accepts a list with an unresolved filter", () => {
  expect(lint("no-default-filter", { filters: [filter("a == 1"), "?" as never] }, { unknown: "?" })).toEqual([]);
});

test("reports an empty list of filters without a default filter", () => {
  const [problem] = lint("no-default-filter", { filters: [] });
  expect(problem?.message).toMatch(/^there is neither a filter nor a "defaultFilter", so no task can be routed: /);
  expect(lint("no-default-filter", { filters: [], defaultFilter: { queue: "q" } })).toEqual([]);
  expect(lint("no-default-filter", { filters: {} as never })).toEqual([]);
});

test("names the key of raw JSON", () => {
  const [problem] = lint("no-default-filter", { filters: [filter("a == 1")] }, { form: "raw" });
  expect(problem?.message).toContain('"default_filter"');
});
