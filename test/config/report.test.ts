import { describe, expect, test } from "vitest";
import { formatDiagnostics, toPlainDiagnostics } from "../../config/index.js";
import { maskPasswords } from "../../config/report/clean-text.js";
import type { Finding } from "../../config/report/findings.js";
import { createLineIndex } from "../../config/report/line-index.js";

const file = "/work/a.yaml";
const text = "one\r\n\ttwo: x\n";
const finding = (severity: Finding["severity"], start: number, end: number): Finding => ({
  code: "duplicate-key",
  severity,
  span: { file, start, end },
  message: "something is wrong",
});

const print = (diagnostics: Finding[], isColor = false) =>
  formatDiagnostics({ diagnostics, sources: new Map([[file, text]]) }, { cwd: "/work", isColor });

describe("findings for people", () => {
  test("show the path relative to the current folder, the position, the line and the code", () => {
    expect(print([finding("error", 6, 9)])).toBe(
      "a.yaml:2:2: error: something is wrong [duplicate-key]\n2 | \ttwo: x\n  | \t^^^\n",
    );
  });

  test("name their severity, errors first and each severity in a part of its own", () => {
    expect(print([finding("warning", 0, 3), finding("note", 0, 0), finding("error", 0, 1)])).toBe(
      "a.yaml:1:1: error: something is wrong [duplicate-key]\n1 | one\n  | ^\n\n" +
        "a.yaml:1:1: warning: something is wrong [duplicate-key]\n1 | one\n  | ^^^\n\n" +
        "a.yaml:1:1: note: something is wrong [duplicate-key]\n1 | one\n  | ^\n",
    );
  });

  test("leave out the severity where something else names it", () => {
    const result = { diagnostics: [finding("warning", 0, 3)], sources: new Map([[file, text]]) };
    expect(formatDiagnostics(result, { cwd: "/work", isLabeled: false })).toBe(
      "a.yaml:1:1: something is wrong [duplicate-key]\n1 | one\n  | ^^^\n",
    );
  });

  test.each([
    ["error", 31],
    ["warning", 33],
    ["note", 36],
  ] as const)("have a label and marks in the color of their severity, for instance %s", (severity, color) => {
    const shown = print([finding(severity, 0, 3)], true);
    const codes = shown.split("\u001b[").flatMap((text) => /^(3[1-6])m/.exec(text)?.slice(1).map(Number) ?? []);
    expect(codes).toEqual([color, color]);
  });

  test.each([
    ["a\u001b[31m\n::error::x.yaml", "a\ufffd[31m\ufffd::error::x.yaml"],
    ["::error::x.yaml", "./::error::x.yaml"],
    ["a\u009b\u202e\u2028.yaml", "a\ufffd\ufffd\ufffd.yaml"],
  ])("keep the file name %j from the terminal, and from starting a command of a CI runner", (name, shown) => {
    const named = { ...finding("error", 0, 0), span: { file: `/work/${name}`, start: 0, end: 0 } };
    expect(print([named])).toBe(`${shown}: error: something is wrong [duplicate-key]\n`);
  });

  test("mark only the first line of a span over several lines", () => {
    expect(print([finding("error", 1, 12)])).toContain("1 | one\n  |  ^^\n");
  });

  test("have colors only on request", () => {
    expect(print([finding("error", 0, 3)], true)).toContain("\u001b[31m");
    expect(print([finding("error", 0, 3)])).not.toContain("\u001b");
  });

  test("show only the path of a file without text", () => {
    const diagnostics = [{ ...finding("error", 0, 0), span: { file: "/elsewhere/b.yaml", start: 0, end: 0 } }];
    expect(print(diagnostics)).toBe("/elsewhere/b.yaml: error: something is wrong [duplicate-key]\n");
  });
});

test("findings for programs count lines and columns from 1", () => {
  const result = { diagnostics: [finding("warning", 6, 12)], sources: new Map([[file, text]]) };
  expect(toPlainDiagnostics(result, { cwd: "/work" })).toEqual([
    {
      file: "a.yaml",
      line: 2,
      column: 2,
      endLine: 2,
      endColumn: 8,
      severity: "warning",
      code: "duplicate-key",
      message: "something is wrong",
    },
  ]);
});

test("finds the line of every offset, also beyond the text", () => {
  const lines = createLineIndex("a\nbc\r\n");
  expect([0, 1, 2, 4, 6, 99].map((offset) => lines.locate(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 2, column: 3 },
    { line: 3, column: 1 },
    { line: 3, column: 1 },
  ]);
  expect([1, 2, 3, 4].map((line) => lines.lineText(line))).toEqual(["a", "bc", "", ""]);
});

test("masks passwords in URLs, and nothing else", () => {
  expect(maskPasswords("https://user:s3cret@example.com:8080/a@b https://example.com:80/@")).toBe(
    "https://user:******@example.com:8080/a@b https://example.com:80/@",
  );
});

test("searches a line of a million letters once", () => {
  const line = "a".repeat(1_000_000);
  expect(maskPasswords(`${line}://u:secret@h`)).toBe(`${line}://u:******@h`);
});
