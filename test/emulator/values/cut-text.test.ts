import { expect, test } from "vitest";
import { cutText } from "../../../emulator/values/cut-text.js";

test.each([
  ["", 3, ""],
  ["abc", 3, "abc"],
  ["abcd", 3, "abc… (1 characters cut)"],
  ["a".repeat(1_000), 10, `${"a".repeat(10)}… (990 characters cut)`],
  ["ab😀c", 3, "ab… (3 characters cut)"],
])("%s, cut after %i characters", (text, limit, cut) => {
  expect(cutText(text, limit)).toBe(cut);
});
