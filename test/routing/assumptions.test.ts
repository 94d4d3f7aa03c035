import { expect, test } from "vitest";
import type { Assumption } from "../../language/index.js";
import { defaultRoutingOptions, routingAssumptions } from "../../routing/index.js";

const assumptions = Object.entries<Assumption>(routingAssumptions);

test.each(assumptions)("%s has a default that can be chosen, and asks a question", (_, assumption) => {
  const { choices, default: value, question } = assumption;
  if (choices === "positive-integer") expect(value).toSatisfy((number) => Number.isSafeInteger(number) && number > 0);
  else expect(choices).toContain(value);
  expect(question).toMatch(/^[A-Z].*\?$/);
});

test("the default options are the table's defaults", () => {
  const defaults = assumptions.map(([name, { default: value }]) => [name, value]);
  expect(defaultRoutingOptions).toEqual({ ...Object.fromEntries(defaults), expressions: {} });
});
