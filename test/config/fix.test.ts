import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits, chooseFixes } from "../../config/fix/edits.js";
import type { Finding } from "../../config/report/findings.js";
import type { SpanEdit } from "../../language/index.js";

const edit = (start: number, end: number, text: string, file = "a.yaml"): SpanEdit => ({
  span: { file, start, end },
  text,
});
const finding = (...edits: SpanEdit[]): Finding => ({
  code: "single-equals",
  severity: "error",
  span: { file: "a.yaml", start: 0, end: 0 },
  message: "m",
  fix: { message: "f", edits },
});

describe("edits", () => {
  test("change exactly the text at their spans", () => {
    const parts = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.string(), fc.string()), { maxLength: 6 });
    const property = fc.property(parts, fc.string(), (kept, rest) => {
      let text = "";
      const edits = kept.map(([before, old, written]) => {
        text += before + old;
        return edit(text.length - old.length, text.length, written);
      });
      const expected = kept.map(([before, , written]) => before + written).join("") + rest;
      expect(applyEdits(text + rest, edits.toReversed())).toBe(expected);
    });
    fc.assert(property);
  });
});

describe("choosing fixes that touch the same span", () => {
  test("applies the first, and an unrelated one", () => {
    const [first, second, third] = [finding(edit(0, 5, "x")), finding(edit(5, 6, "y")), finding(edit(7, 8, "z"))];
    expect(chooseFixes([first, second, third])).toEqual([first, third]);
  });

  test("applies a fix as a whole or not at all", () => {
    const [first, both, last] = [
      finding(edit(0, 2, "x")),
      finding(edit(1, 3, "y"), edit(9, 10, "y")),
      finding(edit(9, 10, "z")),
    ];
    expect(chooseFixes([first, both, last])).toEqual([first, last]);
  });

  test("treats equal offsets in two files as different spans", () => {
    const [first, second] = [finding(edit(0, 2, "x")), finding(edit(0, 2, "y", "b.yaml"))];
    expect(chooseFixes([first, second])).toEqual([first, second]);
  });

  test("skips a finding without edits", () => {
    const { fix: _, ...bare } = finding();
    expect(chooseFixes([bare, finding()])).toEqual([]);
  });
});
