import { expect, test } from "vitest";
import { isSid } from "../../language/index.js";

const DIGITS = "0123456789abcdef0123456789ABCDEF";

test.each<[string, string[], boolean]>([
  [`WQ${DIGITS}`, [], true],
  [`WQ${DIGITS}`, ["WQ"], true],
  [`WQ${DIGITS}`, ["WA", "WQ"], true],
  [`WQ${DIGITS}`, ["WA"], false],
  [`wq${DIGITS}`, [], false],
  [`W${DIGITS}`, [], false],
  [`WQ${DIGITS}0`, ["WQ"], false],
  [`WQ${DIGITS.slice(1)}g`, ["WQ"], false],
  [`see WQ${DIGITS}`, ["WQ"], false],
  [`WQ${DIGITS}\n`, ["WQ"], false],
  ["", [], false],
])("%j with the prefixes %j", (text, prefixes, expected) => {
  expect(isSid(text, ...prefixes)).toBe(expected);
});
