import { expect, test } from "vitest";
import type { Filter } from "../../../language/index.js";
import { lint } from "./support.js";

const find = (...names: object[]) =>
  lint("duplicate-filter-name", { filters: names.map((name): Filter => ({ expression: "a == 1", ...name })) });

test("the second of two names is noted, with the first beside it", () => {
  expect(find({ filterFriendlyName: "A" }, { filterFriendlyName: "B" }, { filterFriendlyName: " A " })).toMatchObject([
    {
      severity: "note",
      path: ["filters", 2, "filterFriendlyName"],
      related: [{ path: ["filters", 0, "filterFriendlyName"] }],
    },
  ]);
});

test("other spellings of the key hold names too", () => {
  expect(find({ friendly_name: "A" }, { friendlyName: "A" })).toHaveLength(1);
});

test("filters without a name, or with a blank one, are not alike", () => {
  expect(find({}, {}, { filterFriendlyName: " " }, { filterFriendlyName: " " })).toEqual([]);
});
