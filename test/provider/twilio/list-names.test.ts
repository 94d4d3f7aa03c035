import { expect, test } from "vitest";
import { createListIndex } from "../../../provider/twilio/lists/list-index.js";

const sids = (objects: readonly { sid?: unknown }[]) => objects.map(({ sid }) => sid);

test("objects are found by their present names only, as long as they exist", () => {
  const index = createListIndex([
    { sid: "WQ1", friendly_name: "Sales" },
    { sid: "WQ2", friendly_name: "Sales" },
    { sid: "WQ3", friendly_name: null },
  ]);
  expect(sids(index.find("Sales"))).toEqual(["WQ1", "WQ2"]);
  index.put({ sid: "WQ1", friendly_name: "Support" });
  index.put({ sid: "WQ3", friendly_name: null });
  expect(sids(index.find("Sales"))).toEqual(["WQ2"]);
  index.remove("WQ2");
  index.remove("WQ9");
  expect(index.find("Sales")).toEqual([]);
  expect(sids(index.find("Support"))).toEqual(["WQ1"]);
  index.put({ friendly_name: "Support" });
  expect(sids(index.all())).toEqual(["WQ1", "WQ3"]);
});

test("names of another member, and names regardless of letter case, have an index of their own", () => {
  const index = createListIndex([{ sid: "WK1", friendly_name: "Ann", unique_name: "a" }]);
  expect(sids(index.find("ANN", { isCaseIgnored: true }))).toEqual(["WK1"]);
  expect(index.find("ANN")).toEqual([]);
  expect(sids(index.find("a", { member: "unique_name" }))).toEqual(["WK1"]);
  index.remove("WK1");
  expect(index.find("ann", { isCaseIgnored: true })).toEqual([]);
  expect(index.get("WK1")).toBeUndefined();
});
