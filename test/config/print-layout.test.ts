import { expect, test } from "vitest";
import { fileShape } from "../../config/format/key-order.js";
import type { Block, Entry, Value } from "../../config/format/yaml/layout.js";
import { printLayout, WIDTH } from "../../config/format/yaml/print-layout.js";

const scalar = (source: string): Value => ({ kind: "scalar", source });
const block = (entries: readonly Entry[], footer: readonly string[] = []): Block => ({ kind: "map", entries, footer });
const list = (...values: readonly Value[]): Block => ({
  kind: "list",
  entries: values.map((value) => item(value)),
  footer: [],
});
const inBlock = (inner: Block): Value => ({ kind: "block", block: inner });
const inFlow = (inner: Block, text: string): Value => ({ kind: "flow", source: { text, column: 0 }, block: inner });

function item(value: Value, more: Partial<Entry> = {}): Entry {
  const names = { anchors: new Set<string>(), aliases: new Set<string>() };
  return { leading: [], isSpaced: false, props: [], value, names, ...more };
}

function member(name: string, value: Value, more: Partial<Entry> = {}): Entry {
  return item(value, { key: { source: name, name }, ...more });
}

/** The lines of a file. */
function print(root: Block, prefix: readonly string[] = [], shape = fileShape): string[] {
  return printLayout({ prefix, root }, shape).trimEnd().split("\n");
}

const name = member("friendlyName", scalar("A"));

test.each<[string, Block, string[]]>([
  ["a member", block([member("a", scalar("1"))]), ["a: 1"]],
  ["a member without a value", block([member("a", { kind: "none" })]), ["a:"]],
  ["a comment after a value", block([member("a", scalar("1"), { comment: "# why" })]), ["a: 1 # why"]],
  ["an anchor before a value", block([member("a", scalar("1"), { props: ["&one"] })]), ["a: &one 1"]],
  ["a map inside a map", block([member("a", inBlock(block([member("b", scalar("1"))])))]), ["a:", "  b: 1"]],
  ["a list inside a map", block([member("a", inBlock(list(scalar("1"), scalar("2"))))]), ["a:", "  - 1", "  - 2"]],
  [
    "a map inside a list, which begins on the line of its dash",
    block([member("a", inBlock(list(inBlock(block([member("b", scalar("1")), member("c", scalar("2"))])))))]),
    ["a:", "  - b: 1", "    c: 2"],
  ],
  [
    "comments above an entry and after the last one",
    block([member("a", scalar("1"), { leading: ["# first"] }), member("b", scalar("2"))], ["# end"]),
    ["# first", "a: 1", "b: 2", "# end"],
  ],
  [
    "a blank line before an entry that has one, except the first",
    block([member("a", scalar("1"), { isSpaced: true }), member("b", scalar("2"), { isSpaced: true })]),
    ["a: 1", "", "b: 2"],
  ],
])("prints %s", (_, root, lines) => {
  expect(print(root, [], undefined)).toEqual(lines);
});

test("puts the sections of a file in order, and keeps comments with what follows them", () => {
  const root = block([
    member("workflows", inBlock(block([])), { leading: ["# about workflows"] }),
    member("workspace", inBlock(block([name])), { leading: ["# about the workspace"] }),
  ]);
  const lines = print(root);
  expect(lines.indexOf("workspace:")).toBeLessThan(lines.findIndex((line) => line.startsWith("workflows:")));
  expect(lines[lines.indexOf("workspace:") - 1]).toBe("# about the workspace");
});

test.each([
  ["that a blank line separates from the first key", ["# about the file", "", "# about workflows"]],
  ["for a tool that expects it there", ["# yaml-language-server: $schema=x", "# about workflows"]],
])("keeps a comment at the top %s", (_, leading) => {
  const root = block([
    member("workflows", inBlock(block([member("a", scalar("1"))])), { leading }),
    member("workspace", inBlock(block([name]))),
  ]);
  const lines = print(root);
  expect(lines[0]).toBe(leading[0]);
  expect(lines.indexOf("# about workflows")).toBe(lines.indexOf("workflows:") - 1);
});

test("prints what comes before the document first", () => {
  expect(print(block([member("a", scalar("1"))]), ["%YAML 1.2", "---"], undefined)).toEqual([
    "%YAML 1.2",
    "---",
    "a: 1",
  ]);
});

test.each([
  [WIDTH, 1],
  [WIDTH + 1, 2],
])("a list in brackets that makes a line of %d characters has %d lines", (width, count) => {
  const text = "x".repeat(width - "a: []".length);
  const lines = print(block([member("a", inFlow(list(scalar(text)), `[${text}]`))]), [], undefined);
  expect(lines).toEqual(count === 1 ? [`a: [${text}]`] : ["a:", `  - ${text}`]);
});
