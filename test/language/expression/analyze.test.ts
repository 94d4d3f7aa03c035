import { describe, expect, test } from "vitest";
import { typeOf } from "../../../language/expression/analyze.js";
import {
  analyzeExpression,
  type ExpressionKind,
  type ExpressionOptions,
  parseExpression,
} from "../../../language/index.js";
import { forAll } from "../support/for-all.js";
import { expressionTree, hasCorpus, readRows, treeOf } from "./support.js";

const analyze = (text: string, kind: ExpressionKind = "filter", options: Partial<ExpressionOptions> = {}) =>
  analyzeExpression(treeOf(parseExpression(text, { unaryNot: "accept", ...options })), kind, options);

test.each<[ExpressionKind, string, string, string]>([
  ["filter", "tier", "task", "tier"],
  ["filter", "taskrouter.dayOfWeek", "taskrouter", "dayOfWeek"],
  ["filter", "worker.sid", "task", "worker,sid"],
  ["target", "task.a.b", "task", "a,b"],
  ["target", "worker.a[0]", "worker", "a,0"],
  ["target", "taskrouter.currentTime", "taskrouter", "currentTime"],
  ["target", "tier", "none", "tier"],
  ["queue", "languages", "worker", "languages"],
  ["queue", "worker.languages", "worker", "worker,languages"],
  ["skip", "workers.available", "workers", "available"],
  ["skip", "worker.available", "none", "worker,available"],
])("in a %s, %s is of %s: %s", (kind, name, owner, path) => {
  const [use] = analyze(`1 != ${name}`, kind).names;
  expect(use).toMatchObject({ owner, start: 5, end: 5 + name.length });
  expect(use?.path.join()).toBe(path);
});

test.each([
  ["a == 'x'", "scalar", ["string"]],
  ["a HAS 1", "list", ["number"]],
  ["'x' IN a", "list", ["string"]],
  ["'x' NOT IN a", "list", ["string"]],
  ["a IN ['x', 1, 2, null, true, [1], b]", "scalar", ["string", "number", "null", "boolean", "list"]],
  ["a == b", "scalar", []],
  ["1 IN [a]", "scalar", ["number"]],
])("%s uses a as a %s of %j", (text, role, types) => {
  expect(analyze(text).names[0]).toMatchObject({ path: ["a"], role, types });
});

test("an object has its own type", () => expect(typeOf({})).toBe("object"));

test.each<[string, boolean | undefined, number]>([
  ["1==1", true, 1],
  ["1==0", false, 1],
  ["a==1", undefined, 0],
  ["a==1 OR 1==1", true, 1],
  ["a==1 AND 1==0", false, 1],
  ["a==1 AND 1==1", undefined, 1],
  ["1==1 AND 'x' IN ['x']", true, 2],
  ["1==0 OR 2==0", false, 2],
  ["NOT 1==0", true, 1],
  ["NOT a==1", undefined, 0],
  ["a==1 AND a==2 OR 1==0", false, 1],
])("%s is always %s", (text, value, constants) => {
  const analysis = analyze(text);
  expect(analysis.value).toBe(value);
  expect(analysis.constants).toHaveLength(constants);
});

describe("contradictions", () => {
  test.each([
    ["a == 1 AND a == 2", "a"],
    ["a == 1 AND (b == 1 AND 2 == a)", "a"],
    ["a IN ['x', 'y'] AND a == 'z'", "a"],
    ["a == 'x' AND a != 'x'", "a"],
    ["a == 'x' AND a HAS 'x'", "a"],
    ["a > 5 AND a < 3", "a"],
    ["a > 5 AND 5 > a", "a"],
    ["a >= 5 AND a < 5", "a"],
    ["a == null AND a == 'x'", "a"],
    ["b.c[0] == 1 AND b.c[0] > 2", "b.c[0]"],
    ["a NOT IN ['x'] AND a = 'x'", "a"],
  ])("%s is impossible", (text, name) => {
    const { contradictions, value } = analyze(text);
    expect(contradictions).toMatchObject([{ name, start: 0, end: text.length }]);
    expect(contradictions[0]?.comparisons).toHaveLength(2);
    expect(value).toBe(false);
  });

  test.each([
    "a == 1 OR a == 2",
    "a == 1 AND b == 2",
    "a == 1 AND (a == 1 OR a == 2)",
    "a > 3 AND a < 4",
    "a >= 5 AND a <= 5",
    "a > 5 AND a > 7 AND a != 8",
    "a < 5 AND a < 3",
    "a HAS 1 AND a HAS 2",
    "'x' IN a AND 'y' IN a",
    "a != 1 AND a != 2",
    "a IN ['x', 'y'] AND a != 'x'",
    "a IN b AND a == 1",
    "a == 1 AND a == b",
    "a > 'm' AND a < 'b'",
    "1 == 1 AND a == 1",
    "NOT (a == 1) AND a == 1",
  ])("%s is not known to be impossible", (text) => {
    expect(analyze(text).contradictions).toEqual([]);
  });

  test("each AND is reported once, at any depth", () => {
    expect(analyze("(a==1 AND a==2) OR (a==1 AND (a==3 AND b==1))").contradictions).toHaveLength(2);
  });

  test("equality follows the options", () => {
    expect(analyze("a == 'X' AND a == 'x'").contradictions).toHaveLength(1);
    expect(analyze("a == 'X' AND a == 'x'", "filter", { stringCase: "insensitive" }).contradictions).toEqual([]);
  });

  test("1,000 comparisons and 1,000 values are still looked at", () => {
    const many = (part: (index: number) => string) => Array.from({ length: 999 }, (_, index) => part(index));
    expect(analyze(`a == -1 AND ${many((index) => `a != ${index}`).join(" AND ")} AND 1 == 1`).contradictions).toEqual(
      [],
    );
    expect(analyze(`a == 5 AND ${many((index) => `a != ${index}`).join(" AND ")}`).contradictions).toHaveLength(1);
    expect(analyze(`a IN [${many(String).join()}] AND a == -1`).contradictions).toHaveLength(1);
  });

  test("an AND too long to be written by hand is skipped", () => {
    const many = (part: (index: number) => string) => Array.from({ length: 1001 }, (_, index) => part(index));
    expect(analyze(many((index) => `a == ${index}`).join(" AND ")).contradictions).toEqual([]);
    expect(analyze(`a IN [${many(String).join()}] AND a == -1`).contradictions).toEqual([]);
  });
});

test("no tree makes the analysis throw, and every name is in the text", () => {
  forAll([expressionTree(true)], (tree) => {
    for (const kind of ["filter", "target", "queue", "skip"] as const)
      expect(analyzeExpression(tree, kind)).toBeDefined();
  });
});

test.skipIf(!hasCorpus)("no expression of a real team counts as impossible (skipped without the corpus)", () => {
  const rows = readRows();
  for (const { kind, text } of rows.filter((row) => row.kind === "filter" || row.kind === "target")) {
    const { ast } = parseExpression(text);
    if (ast === undefined) continue;
    const { contradictions, names } = analyzeExpression(ast, kind as ExpressionKind);
    expect({ text, contradictions }).toEqual({ text, contradictions: [] });
    expect(names.filter(({ owner }) => owner === "none")).toEqual([]);
  }
});
