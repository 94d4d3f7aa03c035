import { expect, test } from "vitest";
import { lint } from "./support.js";

const filter = (expression: string) => ({ expression, targets: [{ queue: "q" }] });
const find = (...expressions: string[]) =>
  lint("no-default-filter", { filters: expressions.map(filter) }, { unknown: "?" });

test("filters without a default filter leave tasks behind", () => {
  expect(find("a == 1", "b == 2")).toMatchObject([{ severity: "warning", path: [] }]);
});

test.each([["1==1"], ["?"], ["malformed"]])("a filter of %s takes all, or may", (text) => {
  expect(find("a == 1", text)).toEqual([]);
});

test("a default filter, or no filter at all, is no such finding", () => {
  expect(lint("no-default-filter", { filters: [filter("a == 1")], defaultFilter: { queue: "q" } })).toEqual([]);
  expect(lint("no-default-filter", {})).toEqual([]);
  expect(lint("no-default-filter", { filters: [filter("a == 1"), "?" as never] }, { unknown: "?" })).toEqual([]);
});

test("without any filter no task is routed at all", () => {
  const [problem] = lint("no-default-filter", { filters: [] });
  expect(problem?.message).toMatch(/^there is neither a filter nor a "defaultFilter": no task can be routed; /);
  expect(lint("no-default-filter", { filters: [], defaultFilter: { queue: "q" } })).toEqual([]);
  expect(lint("no-default-filter", { filters: {} as never })).toEqual([]);
});

test("in raw JSON the key has TaskRouter's spelling", () => {
  const [problem] = lint("no-default-filter", { filters: [filter("a == 1")] }, { form: "raw" });
  expect(problem?.message).toContain('"default_filter"');
});
