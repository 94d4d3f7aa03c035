import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findControl, utf8Length } from "../../language/index.js";
import { forAll } from "./support/for-all.js";

describe("utf8Length", () => {
  test.each([
    ["", 0],
    ["a\u007f", 2],
    ["\u0080\u07ff", 4],
    ["\u0800\uffff", 6],
    ["𝄞", 4],
    ["\ud834", 3],
    ["\udd1e\ud834x", 7],
  ])("of %j is %i", (text, bytes) => expect(utf8Length(text)).toBe(bytes));

  test("is what Node counts, for any string", () => {
    const loose = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
    forAll(
      [fc.oneof(fc.string({ unit: "binary" }), loose)],
      (text) => expect(utf8Length(text)).toBe(Buffer.byteLength(text)),
      500,
    );
  });
});

test.each([
  ["plain text, Ä 😀", undefined],
  ["a\u0000b\u0001", "U+0000"],
  ["a\n", "U+000A"],
  ["\u009b", "U+009B"],
])("findControl finds in %j the control character %s", (text, sign) => expect(findControl(text)).toBe(sign));
