import fc from "fast-check";
import { expect, test } from "vitest";
import { formatNumber } from "../../language/index.js";

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [1_209_600, "1,209,600"],
  [-1234, "-1,234"],
  [-123_456, "-123,456"],
  [0.5, "0.5"],
  [1234.56789, "1,234.568"],
])("%d is %s", (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test("whole numbers are written as in English", () => {
  fc.assert(fc.property(fc.maxSafeInteger(), (value) => formatNumber(value) === value.toLocaleString("en")));
});

test("decimals are written as in English", () => {
  const thousandths = fc.integer().map((value) => value / 1000);
  fc.assert(fc.property(thousandths, (value) => formatNumber(value) === value.toLocaleString("en")));
});
