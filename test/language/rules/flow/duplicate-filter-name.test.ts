import { expect, test } from "vitest";
import type { Filter } from "../../../../language/index.js";
import { lint } from "../support/lint.js";

const find = (...names: object[]) =>
  lint("duplicate-filter-name", { filters: names.map((name): Filter => ({ expression: "a == 1", ...name })) });

test("reports the second of two equal names, and relates it to the first", () => {
  expect(find({ filterFriendlyName: "A" }, { filterFriendlyName: "B" }, { filterFriendlyName: " A " })).toMatchObject([
    {
      severity: "warning",
      path: ["filters", 2, "filterFriendlyName"],
      related: [{ path: ["filters", 0, "filterFriendlyName"] }],
    },
  ]);
});

test("reports equal names under different keys", () => {
  expect(find({ friendly_name: "A" }, { friendlyName: "A" })).toHaveLength(1);
});

test("accepts filters without a name or with a blank one", () => {
  expect(find({}, {}, { filterFriendlyName: " " }, { filterFriendlyName: " " })).toEqual([]);
});
