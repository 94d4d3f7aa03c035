import { describe, expect, test } from "vitest";
import { findNode, findRawEntry, someOnPath } from "../../config/tree/find-node.js";
import { toJson, toKnownJson } from "../../config/tree/to-json.js";
import { describeNode, hasSecret, hasUnresolved, type Node } from "../../config/tree/tree.js";
import { UNKNOWN } from "../../model/index.js";
import { readMap, readTree } from "./support/read-tree.js";

const span = { file: "a.yaml", start: 0, end: 1 };
const scalar = (value: string | number | boolean | null, more: object = {}): Node => ({
  kind: "scalar",
  span,
  value,
  ...more,
});
const list = (...items: Node[]): Node => ({ kind: "list", span, items });
const map = (entries: Record<string, Node>): Node => ({
  kind: "map",
  span,
  entries: new Map(Object.entries(entries).map(([key, value]) => [key, { key, keySpan: span, value }])),
});

describe("the plain value of a tree", () => {
  const open = scalar("${vars.x}", { isUnresolved: true });

  test("has unresolved texts as written, or marked as unknown", () => {
    const tree = map({ a: list(scalar(1), open), b: map({ c: open, d: scalar(true) }), e: scalar(null) });
    expect(toJson(tree)).toEqual({ a: [1, "${vars.x}"], b: { c: "${vars.x}", d: true }, e: null });
    expect(toKnownJson(tree)).toEqual({ a: [1, UNKNOWN], b: { c: UNKNOWN, d: true }, e: null });
  });

  test("is the same object for both if all values are known, also for a part", () => {
    const known = map({ b: list(scalar(1)) });
    const tree = map({ known, open });
    expect(toKnownJson(known)).toBe(toJson(known));
    const [written, marked] = [toJson(tree), toKnownJson(tree)] as Record<string, unknown>[];
    expect(marked).not.toBe(written);
    expect(marked?.known).toBe(written?.known);
  });

  test("keeps the order of members", () => {
    const tree = map({ b: open, a: scalar(1), c: open });
    expect(Object.keys(toKnownJson(tree) as object)).toEqual(["b", "a", "c"]);
  });

  test("has __proto__ as an ordinary member", () => {
    for (const json of [toJson, toKnownJson]) {
      const value = json(readTree('{ "__proto__": { "a": 1 }, "b": 2 }')) as object;
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(JSON.stringify(value)).toBe('{"__proto__":{"a":1},"b":2}');
    }
    const unresolved = new Map([["__proto__", { key: "__proto__", keySpan: span, value: open }]]);
    expect(JSON.stringify(toKnownJson({ kind: "map", span, entries: unresolved }))).toBe(`{"__proto__":"${UNKNOWN}"}`);
  });

  test("is converted once per node", () => {
    const tree = map({ a: list(scalar(1)) });
    expect(toJson(tree)).toBe(toJson(tree));
  });
});

describe("a path", () => {
  const text = "a:\n  - b: 1\n  - c: [x]\n";
  const tree = readTree(text);

  test.each([
    [[], false, "a:\n  - b: 1\n  - c: [x]\n", true],
    [["a", 0, "b"], false, "1", true],
    [["a", 0, "b"], true, "b", true],
    [["a", 1, "c", 0], false, "x", true],
    [["a", 0, "z"], false, "b: 1", false],
    [["a", 0, "z"], true, "b: 1", false],
    [["a", 7], false, "- b: 1\n  - c: [x]", false],
    [["a", 0, "b", "z"], false, "1", false],
  ])("%j (key: %s) leads to %j", (path, isAtKey, expected, isExact) => {
    const found = findNode(tree, path, isAtKey);
    expect(text.slice(found.span.start, found.span.end).trim()).toBe(expected.trim());
    expect(found.isExact).toBe(isExact);
  });

  test("has the key of its last member, as written", () => {
    const raw = readMap("filter_friendly_name: x\nown: 1");
    expect(findNode(raw, ["filterFriendlyName"], false, findRawEntry).key).toBe("filter_friendly_name");
    expect(findNode(raw, ["=own"], false, findRawEntry).key).toBe("own");
    expect(findNode(raw, ["own"], false, findRawEntry).key).toBe("own");
    expect(findNode(raw, ["filterFriendlyName"]).isExact).toBe(false);
    expect(findNode(list(scalar(1)), [0]).key).toBeUndefined();
  });

  test("is searched from its root to its last node", () => {
    const at = (node: Node) => (wanted: Node) => wanted === node;
    const leaf = scalar(1);
    const inner = list(leaf);
    const root = map({ a: inner, b: scalar(2) });
    expect(someOnPath(root, ["a", 0], at(root))).toBe(true);
    expect(someOnPath(root, ["a", 0], at(inner))).toBe(true);
    expect(someOnPath(root, ["a", 0], at(leaf))).toBe(true);
    expect(someOnPath(root, ["a"], at(leaf))).toBe(false);
    expect(someOnPath(root, ["b"], at(inner))).toBe(false);
  });
});

test.each([
  [map({}), "a map"],
  [list(), "a list"],
  [scalar(null), "empty"],
  [scalar(""), '""'],
  [scalar(5), "5"],
  [scalar(false), "false"],
  [scalar("x".repeat(58)), `"${"x".repeat(58)}"`],
  [scalar("x".repeat(59)), `"${"x".repeat(56)}…`],
  [scalar("hunter2", { isSecret: true }), "a secret"],
  [scalar(null, { isSecret: true }), "a secret"],
])("a message describes a value: %#", (node, expected) => {
  expect(describeNode(node)).toBe(expected);
});

test("a secret and an unresolved value are found at any depth", () => {
  const deep = (leaf: Node) => map({ x: scalar(1), a: list(scalar(2), map({ b: leaf })) });
  expect(hasSecret(deep(scalar("s", { isSecret: true })))).toBe(true);
  expect(hasUnresolved(deep(scalar("s", { isUnresolved: true })))).toBe(true);
  expect(hasSecret(deep(scalar("s", { isUnresolved: true })))).toBe(false);
  expect(hasUnresolved(deep(scalar("s", { isSecret: true })))).toBe(false);
});
