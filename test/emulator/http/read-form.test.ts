import fc from "fast-check";
import { expect, test } from "vitest";
import { readForm } from "../../../emulator/http/read-form.js";

test.each([
  ["", []],
  [
    "Name=A+B&Attributes=%7B%22a%22%3A%22%2B%22%7D",
    [
      ["Name", "A B"],
      ["Attributes", '{"a":"+"}'],
    ],
  ],
  [
    "a=1&a=2&b",
    [
      ["a", "1"],
      ["a", "2"],
      ["b", ""],
    ],
  ],
  [
    "=1&&a==",
    [
      ["", "1"],
      ["a", "="],
    ],
  ],
  ["?a=1", [["?a", "1"]]],
  ["n=J%C3%BCrgen+%E2%82%AC", [["n", "Jürgen €"]]],
  [
    "a=100%&b=%zz&c=%41",
    [
      ["a", "100%"],
      ["b", "%zz"],
      ["c", "A"],
    ],
  ],
  ["a=%ff", [["a", "\ufffd"]]],
])("%s", (form, fields) => {
  expect([...(readForm(form) ?? [])]).toEqual(fields);
});

test("a form with more than 1,000 parameters is not read", () => {
  expect(readForm("a&".repeat(1_000))).toBeUndefined();
  expect(readForm("a&".repeat(999))?.size).toBe(999);
});

test("any text is read as by the platform", () => {
  const piece = fc.constantFrom(
    "&",
    "=",
    "+",
    "%",
    "%2",
    "%41",
    "%C3%BC",
    "%ff",
    "%26",
    "?",
    "a",
    "é",
    " ",
    "€",
    "%00",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const form = pieces.join("");
      expect([...(readForm(form) ?? [])]).toEqual([...new URLSearchParams(`&${form}`)]);
    }),
    { numRuns: 2_000 },
  );
});
