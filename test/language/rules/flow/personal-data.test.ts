import { expect, test } from "vitest";
import { lintFriendlyName } from "../../../../language/index.js";
import { filter, flow, inFilters, q } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

const sid = `WK${"0".repeat(32)}`;

describeRule("personal-data", {
  reports: [
    [
      "an e-mail address in a filter's name",
      { filters: [{ filterFriendlyName: "ann@example.com", ...filter("a == 1") }] },
      /e-mail/,
    ],
    ["a phone number in an expression", inFilters('to == "+14155550100"'), /phone.*: compare with an attribute/],
    [
      "the phone number +49 30 1234567 in a filter's name",
      { filters: [{ filterFriendlyName: "Calls of +49 30 1234567", ...filter("a == 1") }], defaultFilter: q },
      /phone.*: choose a name/,
    ],
    [
      "the phone number +49 (0)30 / 123 45 67 in a filter's name",
      { filters: [{ filterFriendlyName: "Calls of +49 (0)30 / 123 45 67", ...filter("a == 1") }], defaultFilter: q },
      /phone.*: choose a name/,
    ],
    [
      "the phone number +1 (415) 555-0100 in a filter's name",
      { filters: [{ filterFriendlyName: "Calls of +1 (415) 555-0100", ...filter("a == 1") }], defaultFilter: q },
      /phone.*: choose a name/,
    ],
    [
      "the phone number +44.20.7946.0123 in a filter's name",
      { filters: [{ filterFriendlyName: "Calls of +44.20.7946.0123", ...filter("a == 1") }], defaultFilter: q },
      /phone.*: choose a name/,
    ],
    [
      "the phone number whatsapp:+14155550100 in a filter's name",
      { filters: [{ filterFriendlyName: "Calls of whatsapp:+14155550100", ...filter("a == 1") }], defaultFilter: q },
      /phone.*: choose a name/,
    ],
    [
      "the phone number (415) 555-0100 in a filter's name",
      { filters: [{ filterFriendlyName: "Calls of (415) 555-0100", ...filter("a == 1") }], defaultFilter: q },
      /phone.*: choose a name/,
    ],
    [
      "the phone number 415 555 0100 in a filter's name",
      { filters: [{ filterFriendlyName: "Calls of 415 555 0100", ...filter("a == 1") }], defaultFilter: q },
      /phone.*: choose a name/,
    ],
  ],
  accepts: [
    ["the text +1 in 30 days", inFilters('a == "+1 in 30 days"')],
    ["the text level+10 2024-01-01 12", inFilters('a == "level+10 2024-01-01 12"')],
    ["the text UTC +1, 800 to 1830", inFilters('a == "UTC +1, 800 to 1830"')],
    ["the text +123456", inFilters('a == "+123456"')],
    ["the text 1+1234567890123456", inFilters('a == "1+1234567890123456"')],
    ["the text 2024-01-01 1200", inFilters('a == "2024-01-01 1200"')],
    [
      "SIDs, priorities and other numbers",
      flow(filter(`a == "${sid}" AND b == 1234567890`, { ...q, priority: 1_000_000 })),
    ],
  ],
});

test("reports the name of a workflow without repeating the data", () => {
  expect(lintFriendlyName("Ann (ann@example.com)")).toEqual([
    {
      code: "personal-data",
      severity: "warning",
      path: ["friendlyName"],
      span: { start: 5, end: 20 },
      message:
        "this looks like an e-mail address, and Twilio does not allow personal data here: choose a name that describes the purpose",
    },
  ]);
  expect(lintFriendlyName("Support")).toEqual([]);
});

test.each([
  ["characters of addresses only", "a.".repeat(50_000)],
  ["many incomplete addresses", "aa@a.a-".repeat(50_000)],
  ["long parts of addresses", `${"a".repeat(64)}@${`${"b".repeat(63)}.`.repeat(8)}1`.repeat(500)],
  ["digits and separators only", "+1 ".repeat(100_000)],
  ["parentheses", `+1${"((1".repeat(100_000)}`],
])("reads a long text with %s in linear time", (_, text) => {
  // quadratic time would be minutes
  expect(lintFriendlyName(text)).toEqual(lintFriendlyName(text));
});
