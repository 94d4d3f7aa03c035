import { expect, test } from "vitest";
import type { Configuration, LintContext } from "../../../../language/index.js";
import { q } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";
import { lint } from "../support/lint.js";

const RAW: LintContext = { form: "raw" };
const named = (json: object) => ({ filters: [{ expression: "a == 1", ...json }], defaultFilter: q }) as Configuration;

describeRule("legacy-filter-name", {
  reports: [
    ["an old key", named({ friendlyName: "A" }), /^"friendlyName" is an/, RAW],
    ["an old key whose value is not a string", named({ friendly_name: 5 }), /^"friendly_name" is an/, RAW],
    ["an old key next to the right one", named({ filterFriendlyName: "A", friendly_name: "A" }), /^the/, RAW],
    ["both old keys", named({ friendlyName: "A", friendly_name: "A" }), 2, RAW],
  ],
  accepts: [
    ["the right key", named({ filterFriendlyName: "A" }), RAW],
    ["an old key in YAML, which the schema reports", named({ friendlyName: "A" }), { form: "yaml" }],
  ],
});

test("offers a fix that writes the key of the Console, if that key is absent", () => {
  const fix = (json: object) => lint("legacy-filter-name", named(json), RAW).map((problem) => problem.fix?.edits);
  expect(fix({ friendlyName: "A" })).toEqual([
    [{ path: ["filters", 0, "friendlyName"], at: "key", text: "filter_friendly_name" }],
  ]);
  expect(fix({ filterFriendlyName: "A", friendlyName: "B" })).toEqual([undefined]);
  expect(fix({ friendlyName: 5 })).toEqual([undefined]);
});
