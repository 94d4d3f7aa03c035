import { expect, test } from "vitest";
import { inFilters, inTarget } from "../support/configurations.js";
import { attributes } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";
import { lint, lintQueue } from "../support/lint.js";

describeRule("unquoted-text", {
  reports: [
    ["a word without quotation marks in a filter", inFilters("language == spanish"), "spanish"],
    ["another name of null", inFilters("language != undefined"), /a missing value is null/],
    ["a word that is not a declared attribute", inFilters("a == b"), 1, { taskAttributes: attributes({ a: {} }) }],
  ],
  accepts: [
    ["a name that another filter tests", inFilters("language == spanish", "spanish == 'x'")],
    ["a path", inFilters("a == b.c")],
    ["a name after IN", inFilters("'x' IN languages")],
    ["a constant on the left side", inFilters("'x' == tier")],
    ["an ordering", inFilters("a > b")],
    ["a name in a target, which unprefixed-name reports", inTarget("worker.a == task.b")],
    ["a declared attribute", inFilters("a == b"), { taskAttributes: attributes({ a: {}, b: {} }) }],
  ],
});

test("reports a word in a queue unless it is a declared attribute", () => {
  expect(lintQueue("unquoted-text", "language == spanish")).toHaveLength(1);
  expect(lintQueue("unquoted-text", "a == b", { workerAttributes: attributes({ b: {} }) })).toEqual([]);
});

test.each(["undefined", "nil", "none", "nothing", "empty", "NIL"])("suggests null instead of %s", (word) => {
  expect(lint("unquoted-text", inFilters(`language != ${word}`))).toMatchObject([
    { message: expect.stringMatching(/: a missing value is null$/) },
  ]);
});

test("suggests quotation marks for any other word", () => {
  expect(lint("unquoted-text", inFilters("language != nonesuch"))).toMatchObject([
    { message: expect.stringMatching(/: if it is text, write 'nonesuch'$/) },
  ]);
});
