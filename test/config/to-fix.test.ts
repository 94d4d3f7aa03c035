import { describe, expect, test } from "vitest";
import { parseText } from "../../config/parse/parse-text.js";
import { createFindings } from "../../config/report/findings.js";
import { toFix } from "../../config/report/to-fix.js";
import type { ValueEdit } from "../../language/index.js";

/** Applies the fix of some edits to a source; undefined if there is none. */
function fix(source: string, edits: readonly ValueEdit[], file = "w.yaml"): string | undefined {
  const root = parseText(file, source, file.endsWith(".json"), createFindings());
  if (root === undefined) throw new Error("the source is not readable");
  const found = toFix({ message: "write it", edits }, { root, sources: new Map([[file, source]]) });
  expect(found === undefined || found.message === "write it").toBe(true);
  if (found === undefined) return undefined;
  return [...found.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((text, { span, text: written }) => text.slice(0, span.start) + written + text.slice(span.end), source);
}

describe("a fix replaces", () => {
  test.each<[string, string, ValueEdit, string]>([
    ["a plain key", "a: { b: 1 }", { path: ["a", "b"], at: "key", text: "c" }, "a: { c: 1 }"],
    ["a key inside its quotation marks", '"a": 1', { path: ["a"], at: "key", text: "c" }, '"c": 1'],
    ["a whole value", "a: 5", { path: ["a"], text: "60" }, "a: 60"],
    ["a value with its quotation marks", "a: '5'", { path: ["a"], text: "5" }, "a: 5"],
    ["true", "a: true", { path: ["a"], text: "false" }, "a: false"],
    ["a part of a plain text", "a: b = 1", { path: ["a"], span: { start: 2, end: 3 }, text: "==" }, "a: b == 1"],
    ["a part of a quoted text", "a: 'b = 1'", { path: ["a"], span: { start: 2, end: 3 }, text: "==" }, "a: 'b == 1'"],
    [
      "a part before an escape",
      String.raw`a: "b = '\x31'"`,
      { path: ["a"], span: { start: 2, end: 3 }, text: "==" },
      String.raw`a: "b == '\x31'"`,
    ],
  ])("%s", (_, source, edit, expected) => {
    expect(fix(source, [edit])).toBe(expected);
  });

  test("a value in JSON", () => {
    expect(fix('{"a": "5"}', [{ path: ["a"], text: "5" }], "w.json")).toBe('{"a": 5}');
  });

  test("several parts at once", () => {
    const edits = [
      { path: ["a"], span: { start: 2, end: 3 }, text: "==" },
      { path: ["b"], text: "2" },
    ];
    expect(fix("a: b = 1\nb: '2'\n", edits)).toBe("a: b == 1\nb: 2\n");
  });
});

describe("a fix is not offered", () => {
  test.each<[string, string, ValueEdit]>([
    [
      "for a part that an escape makes",
      String.raw`a: "b \x3d 1"`,
      { path: ["a"], span: { start: 2, end: 3 }, text: "==" },
    ],
    ["for a key with an escape", String.raw`"\x61": 1`, { path: ["a"], at: "key", text: "c" }],
    ["for a value with an escape", String.raw`a: "\x35"`, { path: ["a"], text: "5" }],
    ["for a folded text", "a: 'b =\n  1'", { path: ["a"], span: { start: 2, end: 5 }, text: "== 1" }],
    ["for a map", "a: { b: 1 }", { path: ["a"], text: "5" }],
    ["for a part of what is not text", "a: [1]", { path: ["a"], span: { start: 0, end: 1 }, text: "5" }],
    ["for what the file does not contain", "a: 1", { path: ["a", "b"], text: "5" }],
  ])("%s", (_, source, edit) => {
    expect(fix(source, [edit])).toBeUndefined();
  });

  test("if one of its edits is uncertain", () => {
    const edits = [
      { path: ["a"], text: "1" },
      { path: ["b"], text: "2" },
    ];
    expect(fix(String.raw`{ a: '1', b: "\x32" }`, edits)).toBeUndefined();
  });

  test("without the text of the file", () => {
    const root = parseText("w.yaml", "a: '5'", false, createFindings());
    if (root === undefined) throw new Error("the source is not readable");
    const edits = [{ path: ["a"], text: "5" }];
    expect(toFix({ message: "", edits }, { root })).toBeUndefined();
    expect(toFix({ message: "", edits }, { root, sources: new Map() })).toBeUndefined();
  });
});
