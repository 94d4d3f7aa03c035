import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editText } from "../../config/edit/edit-text.js";
import { NotEditable } from "../../config/edit/editing.js";
import type { Patch } from "../../config/edit/patch.js";
import { commentsOf } from "../../config/format/format-yaml.js";
import { parseYaml } from "../../config/parse/parse-yaml.js";
import { createFindings } from "../../config/report/findings.js";
import { toJson } from "../../config/tree/to-json.js";
import type { Json } from "../../language/index.js";
import { decisions as ways, workspaceTree, writeMessy } from "./support/messy-yaml.js";
import { changeRandomly, createChoices, decisions } from "./support/random-patch.js";

/** The value of a text; its findings if it is malformed. */
function read(text: string): Json | undefined {
  const findings = createFindings();
  const tree = parseYaml("a.yaml", text, findings);
  const problems = findings.list.map(
    ({ span, message }) => `${span.start} ${text.slice(span.start - 20, span.end)}: ${message}`,
  );
  return tree === undefined || findings.hasErrors ? problems.join("; ") : toJson(tree);
}

describe("an edited text", () => {
  test("has the wanted value, and keeps the comments of everything that stays", () => {
    const counts = { edited: 0, refused: 0 };
    const property = fc.property(workspaceTree, ways, decisions, (tree, style, choices) => {
      const before = writeMessy(tree, style);
      const value = read(before);
      fc.pre(typeof value === "object" && !/\*a\d/.test(before));
      const { patch, wanted, isLossy } = changeRandomly(value ?? null, createChoices(choices));
      let after: string;
      try {
        after = editText(before, patch);
      } catch (error) {
        if (!(error instanceof NotEditable)) throw error;
        counts.refused += 1;
        return;
      }
      counts.edited += 1;
      expect(read(after), `${before}\n======\n${after}`).toEqual(wanted);
      const kept = commentsOf("a.yaml", after);
      if (!isLossy) expect(kept).toEqual(commentsOf("a.yaml", before));
    });
    fc.assert(property, {
      numRuns: Number(process.env.RUNS ?? 500),
      endOnFailure: true,
      ...(process.env.SEED && { seed: Number(process.env.SEED) }),
    });
    expect(counts.edited).toBeGreaterThan(100);
    expect(counts.refused).toBeLessThan(counts.edited / 10);
  });

  test("has the same changes, with line breaks of Windows, if its lines end so", () => {
    let edited = 0;
    const edit = (text: string, patch: Patch) => {
      try {
        return editText(text, patch);
      } catch (error) {
        if (!(error instanceof NotEditable)) throw error;
        return undefined;
      }
    };
    const property = fc.property(workspaceTree, ways, decisions, (tree, style, choices) => {
      const before = writeMessy(tree, style);
      const value = read(before);
      fc.pre(typeof value === "object" && !/\*a\d/.test(before) && before.includes("\n"));
      const { patch } = changeRandomly(value ?? null, createChoices(choices));
      const after = edit(before, patch);
      if (after !== undefined) edited += 1;
      expect(edit(before.replaceAll("\n", "\r\n"), patch)).toBe(after?.replaceAll("\n", "\r\n"));
    });
    fc.assert(property, { numRuns: Number(process.env.RUNS ?? 300), endOnFailure: true });
    expect(edited).toBeGreaterThan(100);
  });

  test("has a new map in brackets if those next to it are, and over several lines if it is long", () => {
    const add = (text: string, key: string, value: Json) =>
      editText(text, { kind: "map", changed: new Map(), removed: new Set(), added: [{ key, value, after: "last" }] });
    const queue = { friendlyName: "New", targetWorkers: "a == 1" };
    const line = "new: { friendlyName: New, targetWorkers: a == 1 }\n";
    expect(add("a: { x: 1 }\nb: {}\n", "new", queue)).toBe(`a: { x: 1 }\nb: {}\n${line}`);
    const lines = "new:\n  friendlyName: New\n  targetWorkers: a == 1\n";
    expect(add("a:\n  x: 1\nb: {}\n", "new", queue)).toBe(`a:\n  x: 1\nb: {}\n${lines}`);
    expect(add("a: { x: 1 }\nb:\n  x: 1\n", "new", queue)).toBe(`a: { x: 1 }\nb:\n  x: 1\n${lines}`);
    expect(add("b: {}\n", "new", queue)).toBe(`b: {}\n${lines}`);
    const long = "x".repeat(110);
    expect(add("a: { x: 1 }\n", "new", { long })).toBe(`a: { x: 1 }\nnew:\n  long: ${long}\n`);
  });

  test("has a new filter in brackets if those next to it are", () => {
    const filter = { filterFriendlyName: "B", targets: [{ queue: "q" }] };
    const add = (text: string) => editText(text, { kind: "list", items: [{ from: 0 }, { value: filter }] });
    const before = "- { filterFriendlyName: A, targets: [{ queue: q }] }\n";
    expect(add(before)).toBe(`${before}- { filterFriendlyName: B, targets: [{ queue: q }] }\n`);
    const block = "- filterFriendlyName: A\n";
    expect(add(block)).toBe(`${block}- filterFriendlyName: B\n  targets:\n    - { queue: q }\n`);
  });

  test.each([
    ["the first member", ["a"], "- b: 2\n  # c is next\n  c: 3\n  d: 4\n", undefined],
    ["the first two", ["a", "b"], "- # c is next\n  c: 3\n  d: 4\n", undefined],
    ["the first three", ["a", "b", "c"], "- d: 4\n", undefined],
    ["others", ["b", "c"], "- a: 1\n  d: 4\n", undefined],
    ["the first two, and has a new one after the second", ["a", "b", "c"], "- d: 4\n  new: 5\n", "b"],
    ["the first, and has a new one at the beginning", ["a", "c"], "- b: 2\n  new: 5\n  d: 4\n", undefined],
  ] as const)("after a dash lacks %s", (what, keys, expected, after) => {
    const added = what.includes("new") ? [{ key: "new", value: 5, after }] : [];
    const patch: Patch = { kind: "map", changed: new Map(), removed: new Set(keys), added };
    const text = "- a: 1\n  b: 2\n  # c is next\n  c: 3\n  d: 4\n";
    expect(editText(text, { kind: "list", items: [{ from: 0, patch }] })).toBe(expected);
  });

  test("after a dash keeps a comment that belongs to no member", () => {
    const patch: Patch = { kind: "map", changed: new Map(), removed: new Set(["a", "b"]), added: [] };
    const text = "- a: 1\n\n  # about all\n\n  b: 2\n  c: 3\n";
    const after = editText(text, { kind: "list", items: [{ from: 0, patch }] });
    expect(read(after)).toEqual([{ c: 3 }]);
    expect(after).toContain("# about all");
  });

  test("has a text in quotation marks if a comment after it would look like its rest", () => {
    const replace = (text: string, from: string, to: string, value: Json) => {
      const patch: Patch = { kind: "map", changed: new Map(), removed: new Set([from]), added: [{ key: to, value }] };
      return editText(text, { kind: "map", changed: new Map([["a", patch]]), removed: new Set(), added: [] });
    };
    const text = 'a: { one: "b" # note\n   }\n';
    expect(replace(text, "one", "two", "it's 'b'")).toBe(`a: { two: "it's 'b'" # note\n   }\n`);
    expect(replace(text, "one", "two", "b == 1")).toBe("a: { two: b == 1 # note\n   }\n");
    const last: Patch = { kind: "map", changed: new Map(), removed: new Set(["c"]), added: [] };
    const added = [{ key: "two", value: "b ==", after: "one" }];
    const inA: Patch = { kind: "map", changed: new Map([["a", { ...last, added }]]), removed: new Set(), added: [] };
    expect(editText("a: { one: 1, c: 2 # note\n   }\n", inA)).toBe('a: { one: 1, two: "b ==" # note\n   }\n');
    const set: Patch = { kind: "map", changed: new Map(), removed: new Set(), added: [] };
    const change = (value: Json) =>
      editText("a: { x: [1] # note\n   }\n", {
        ...set,
        changed: new Map([["a", { ...set, changed: new Map([["x", { kind: "set", value }]]) }]]),
      });
    expect(change("b ==")).toBe('a: { x: "b ==" # note\n   }\n');
    expect(change([2])).toBe("a: { x: [2] # note\n   }\n");
  });

  test("has a line break of Windows after a comment in brackets", () => {
    const text = "a: [\r\n  1 # one\r\n]\r\n";
    const patch: Patch = { kind: "list", items: [{ from: 0 }, { value: 2 }] };
    const changed: Patch = { kind: "map", changed: new Map([["a", patch]]), removed: new Set(), added: [] };
    expect(editText(text, changed)).toBe("a: [\r\n  1, # one\r\n  2\r\n]\r\n");
    const nested = "- k: [1 # one\n  ]\n";
    const inNested: Patch = {
      kind: "list",
      items: [{ from: 0, patch: { ...changed, changed: new Map([["k", patch]]) } }],
    };
    expect(editText(nested, inNested)).toBe("- k: [1, # one\n    2\n  ]\n");
    const short = "a: [1, # one\r\n  ]\r\n";
    expect(editText(short, changed)).toBe("a: [1, # one\r\n  2,\r\n  ]\r\n");
  });
});
