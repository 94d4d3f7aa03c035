import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Scope } from "../../../language/expression/scope.js";
import {
  compileExpression,
  compileOrderBy,
  createWorkerScope,
  defaultOptions,
  type Expression,
  type ExpressionKind,
  type ExpressionOptions,
  explainExpression,
  type Json,
  type JsonObject,
  type Operand,
  parseExpression,
  parseOrderBy,
  toTimeVariables,
} from "../../../language/index.js";
import { forAll } from "../support/for-all.js";
import { evaluate, expressionTree, hasCorpus, readRows, treeOf } from "./support.js";

const task: JsonObject = {
  tier: "gold",
  level: 6,
  text: "6",
  flag: true,
  none: null,
  skills: ["en", "fr", 3, null],
  deep: { list: [{ name: "x" }], empty: {} },
};

/** Text, and what it is for the task above. */
const table: [string, boolean][] = [
  ["tier == 'gold'", true],
  ["tier = 'gold'", true],
  ["tier == 'Gold'", false],
  ["tier != 'silver'", true],
  ["flag == true", true],
  ["flag == 'true'", false],
  ["level == 6", true],
  ["level == '6'", false],
  ["level >= 6 AND level <= 6 AND level > 5 AND level < 7", true],
  ["text > 5", true],
  ["text < 10", true],
  ["tier > 5", false],
  ["flag > 0", false],
  ["'b' > 'a' AND 'a' <= 'a'", true],
  ["missing > 0", false],
  ["level > null", false],
  ["missing == null", true],
  ["none == null", true],
  ["tier != null", true],
  ["missing != null", false],
  ["missing == 'a'", false],
  ["missing != 'a'", true],
  ["skills HAS 'en'", true],
  ["skills >- 'en'", true],
  ["skills has 3", true],
  ["skills HAS 'de'", false],
  ["skills HAS null", true],
  ["tier HAS 'gold'", false],
  ["skills HAS ['en']", false],
  ["tier IN ['gold', 'silver']", true],
  ["tier <- ['gold', 'silver']", true],
  ["'en' IN skills", true],
  ["'gold' IN tier", false],
  ["skills IN [skills]", false],
  ["tier NOT IN ['silver']", true],
  ["tier NOT IN ['gold']", false],
  ["'a' NOT IN 'b'", false],
  ["'a' NOT IN missing", false],
  ["missing NOT IN ['a']", true],
  ["missing NOT IN [null]", false],
  ["skills NOT IN ['a']", false],
  ["'b' < 'a' OR 'a' > 'b'", false],
  ["'b' >= 'a' AND 'a' <= 'b'", true],
  ["tier CONTAINS 'ol'", true],
  ["level CONTAINS 6", true],
  ["skills CONTAINS 'en'", false],
  ["missing CONTAINS 'a'", false],
  ["flag CONTAINS 'tr'", false],
  ["skills == 'en'", false],
  ["skills != 'de'", false],
  ["skills == skills", false],
  ["skills != null", false],
  ["deep.list[0].name == 'x'", true],
  ["deep.list[1].name == null", true],
  ["deep.list.length == null", true],
  ["tier[0] == null", true],
  ["deep.empty == deep.empty", false],
  ["deep.empty != null", true],
  ["__proto__ == null AND constructor == null AND deep.__proto__ == null", true],
  ["1==1", true],
  ["1==0", false],
  ["0 != 1", true],
  ["'apple' != 'orange'", true],
  ["tier == 'x' OR tier == 'y' OR tier == 'gold'", true],
  ["tier == 'x' OR tier == 'y' OR tier == 'z'", false],
  ["tier == 'x' OR flag == true", true],
  ["flag == true AND tier == 'x'", false],
  ["level IN [tier, level]", true],
];

test.each(table)("%s is %s", (text, expected) => {
  expect(evaluate(text, { task })).toBe(expected);
});

const choices: [string, Partial<ExpressionOptions>, ExpressionKind, boolean][] = [
  ["1==1 OR 1==1 AND 1==0", {}, "filter", true],
  ["1==1 OR 1==1 AND 1==0", { precedence: "leftToRight" }, "filter", false],
  ["NOT 1==0", { unaryNot: "accept" }, "filter", true],
  ["1==1 && 1==0", { symbolicLogic: "accept" }, "filter", false],
  ["'tier' == 'gold'", {}, "filter", false],
  ["'tier' == 'gold' AND 'deep.empty.x' == null", { quotedNames: "name" }, "filter", true],
  ["'tier' == 'tier' OR 'no name' != 'no name' OR 6 == 'level'", { quotedNames: "name" }, "filter", false],
  ['"level" == 2', { quotedNames: "name" }, "queue", true],
  ["tier == 'GOLD' AND 'GOLD' IN ['gold'] AND tier CONTAINS 'OL'", { stringCase: "insensitive" }, "filter", true],
  ["tier == 'SILVER' OR tier == 6", { stringCase: "insensitive" }, "filter", false],
  ["text == 6 AND 6 IN [text]", { numericStrings: "always" }, "filter", true],
  ["text == '6.0'", { numericStrings: "always" }, "filter", false],
  ["tier == 6 OR flag == 1", { numericStrings: "always" }, "filter", false],
  ["text > 5", { numericStrings: "never" }, "filter", false],
  ["x != 'a'", { missingNotEqual: false }, "filter", false],
  ["x NOT IN ['a']", { missingNotInList: false }, "filter", false],
  ["'a' NOT IN x", { notInMissingList: true }, "filter", true],
  ["task.tier == 'gold'", {}, "filter", false],
  ["task.tier == 'gold'", { taskInFilter: "alias" }, "filter", true],
  ["task.tier == 'gold'", {}, "skip", false],
  ["sid == 'WK1' AND level == 2", {}, "queue", true],
  ["sid == null AND level == 2", { queueBuiltIns: "null" }, "queue", true],
  ["task.tier == 'gold' AND worker.level == 2", {}, "target", true],
  ["tier == null AND level == null AND task == null", {}, "target", true],
  ["taskrouter.currentTime == 830 AND taskrouter.currentHour == '08'", {}, "filter", true],
  ["taskrouter.currentHour > 7 AND taskrouter.currentMin == '30'", {}, "target", true],
  ["taskrouter.dayOfWeek IN ['Mon', 'Tue']", {}, "target", true],
  ["taskrouter.dayOfWeek == null", {}, "queue", true],
  ["workers.available == 2 AND workers.WA1 < 2", {}, "skip", true],
  ["workers.available == null", {}, "target", true],
];

test.each(choices)("%s with %o in a %s is %s", (text, options, kind, expected) => {
  const scope: Scope = {
    task,
    worker: { level: 2, sid: "WK1" },
    workers: { available: 2, WA1: 1 },
    taskrouter: toTimeVariables(Date.UTC(2026, 0, 5, 8, 30)),
  };
  expect(evaluate(text, scope, kind, options)).toBe(expected);
});

test("an attribute that is not given is missing", () => {
  expect(evaluate("a == null AND taskrouter.currentTime == null", {})).toBe(true);
});

test("a built-in name wins over an attribute", () => {
  const attributes: JsonObject = JSON.parse('{"sid": "mine", "level": 1, "__proto__": {"polluted": true}}');
  expect(createWorkerScope(attributes, { sid: "WK1" })).toMatchObject({ sid: "WK1", level: 1 });
  const scope = createWorkerScope(attributes, { friendly_name: "Ann" });
  expect(scope).toMatchObject({ sid: "mine", friendly_name: "Ann" });
  expect(evaluate("polluted == null AND __proto__.polluted == true", { worker: scope }, "queue")).toBe(true);
  expect(createWorkerScope({ a: undefined }, {})).toEqual({ a: null });
});

test.each([
  ["1970-01-01T00:00:00Z", { currentTime: 0, currentHour: "00", currentMin: "00", dayOfWeek: "Thu" }],
  ["2026-11-22T00:05:59Z", { currentTime: 5, currentHour: "00", currentMin: "05", dayOfWeek: "Sun" }],
  ["1969-12-27T23:59:00Z", { currentTime: 2359, currentHour: "23", currentMin: "59", dayOfWeek: "Sat" }],
])("time variables at %s", (time, expected) => {
  expect(toTimeVariables(Date.parse(time))).toEqual(expected);
});

describe("the evaluator, the explanation and a plain tree walk agree", () => {
  const attributes = fc.jsonValue({ maxDepth: 3 });
  const wordy = fc.constantFrom<Json>("a", "A", "1", 1, true, null, ["a", 1, null], { a: ["a"], length: 1 }, [[1]]);
  const scope = fc.dictionary(
    fc.constantFrom("a", "b", "task", "worker", "$x", "constructor", "length", "__proto__"),
    fc.oneof(wordy, attributes as fc.Arbitrary<Json>),
  );
  const options = fc.record({
    stringCase: fc.constantFrom("sensitive" as const, "insensitive" as const),
    numericStrings: fc.constantFrom("ordering" as const, "always" as const, "never" as const),
    missingNotEqual: fc.boolean(),
    missingNotInList: fc.boolean(),
    notInMissingList: fc.boolean(),
  });

  test("on any tree and any attributes", () => {
    forAll(
      [expressionTree(true), scope, options],
      (tree, worker, chosen) => {
        const expected = oracle(tree, worker, { ...defaultOptions, ...chosen });
        expect(compileExpression(tree, "queue", chosen)({ worker })).toBe(expected);
        expect(explainExpression(tree, { worker }, "queue", chosen).value).toBe(expected);
      },
      1000,
    );
  });

  test("on single comparisons of ordinary values", () => {
    const value = fc.constantFrom(
      "a",
      '"a"',
      '"A"',
      '"1"',
      "1",
      "01",
      "true",
      "null",
      "[a, 1]",
      '["a", null]',
      "[]",
      "b",
      "a.length",
      "b.constructor.name",
      "a[0]",
      "missing",
      "[null, 1, 2, 3, 4, 5, 6, 7, 8, 'a']",
      "['A', 1, 2, 3, 4, 5, 6, 7, 8, ['a'], b]",
    );
    const operator = fc.constantFrom("==", "!=", "<", "<=", ">", ">=", "HAS", "IN", "NOT IN", "CONTAINS");
    forAll(
      [value, operator, value, wordy, wordy, options],
      (left, sign, right, a, b, chosen) => {
        const tree = treeOf(parseExpression(`${left} ${sign} ${right}`));
        const expected = oracle(tree, { a, b }, { ...defaultOptions, ...chosen });
        expect(compileExpression(tree, "filter", chosen)({ task: { a, b } })).toBe(expected);
        expect(explainExpression(tree, { task: { a, b } }, "filter", chosen).value).toBe(expected);
      },
      8000,
    );
  });

  test.skipIf(!hasCorpus)("on what real teams wrote (skipped without the corpus)", () => {
    const rows = readRows();
    const worker: JsonObject = { worker: { sid: "WK1", skills: ["en"] }, task: { language: "en" }, channelType: "web" };
    for (const { text } of rows.filter(({ kind }) => kind === "filter" || kind === "target")) {
      const { ast } = parseExpression(text);
      if (ast !== undefined) {
        const value = compileExpression(ast, "queue")({ worker });
        expect({ text, value }).toEqual({ text, value: oracle(ast, worker, defaultOptions) });
      }
    }
  });
});

describe("inherited members do not count", () => {
  const values: Json[] = ["text", 5, true, ["x"], {}, null];
  const names = ["length", "constructor", "toString", "at", "map", "toFixed", "__proto__", "hasOwnProperty", "trim"];

  test.each(names)("%s of any value is null, at the beginning of a path and inside", (name) => {
    for (const value of values) {
      expect(evaluate(`a.${name} == null`, { task: { a: value } })).toBe(true);
      expect(evaluate(`task.${name}.x == null`, { task: { a: value } }, "target")).toBe(true);
    }
  });

  test.each(names)("%s counts if it was given", (name) => {
    const own = JSON.parse(`{"${name}":"given"}`) as JsonObject;
    expect(evaluate(`${name} == 'given'`, { task: own })).toBe(true);
    expect(evaluate(`a.${name} == 'given'`, { task: { a: own } })).toBe(true);
  });

  test("attributes that are not an object have no members", () => {
    for (const value of [...values, undefined]) {
      expect(evaluate("a == null AND length == null", { task: value } as Scope)).toBe(true);
    }
  });

  test.each<[ExpressionKind, string]>([
    ["target", "task.a.b == null AND worker.a == null AND taskrouter.dayOfWeek == null"],
    ["skip", "workers.available == null AND workers.available[0] == null"],
  ])("in a %s, an empty scope makes every name null", (kind, text) => {
    expect(evaluate(text, {}, kind)).toBe(true);
  });
});

test("100,000 parts are evaluated without a deep stack", () => {
  expect(evaluate(Array(100_000).fill("a==1").join(" AND "), { task: { a: 1 } })).toBe(true);
});

describe("an explanation", () => {
  const explain = (text: string, kind: ExpressionKind = "filter") =>
    explainExpression(treeOf(parseExpression(text, { unaryNot: "accept" })), { task }, kind);

  test("has every part with its value, including parts after the decisive one", () => {
    expect(explain("tier == 'x' AND (level > 5 OR missing != null)")).toEqual({
      text: "AND",
      value: false,
      names: [],
      parts: [
        { text: 'tier == "x"', value: false, names: [{ name: "tier", value: "gold" }], parts: [] },
        {
          text: "OR",
          value: true,
          names: [],
          parts: [
            { text: "level > 5", value: true, names: [{ name: "level", value: 6 }], parts: [] },
            { text: "missing != null", value: false, names: [{ name: "missing", value: null }], parts: [] },
          ],
        },
      ],
    });
    expect(explain("NOT 1==0")).toMatchObject({ text: "NOT", value: true, parts: [{ value: false }] });
  });

  test("names each name once, including those in lists", () => {
    expect(explain("tier IN [tier, level, 'x']").names.map(({ name }) => name)).toEqual(["tier", "level"]);
  });

  test.each([
    ["skills != 'x'", "!= with a list is always false"],
    ["tier HAS 'gold'", "HAS without a list is always false"],
    ["'a' NOT IN tier", "NOT IN without a list is always false"],
    ["skills IN 'en'", "IN expects its list on the right"],
    ["'en' HAS skills", "HAS expects its list on the left"],
    ["skills HAS 'en'", undefined],
    ["'en' IN skills", undefined],
    ["skills HAS skills", undefined],
    ["tier == 'gold'", undefined],
  ])("of %s says %s", (text, note) => {
    expect(explain(text).note).toBe(note);
  });
});

describe("order_by", () => {
  const order = (text: string, levels: Json[]) =>
    compileOrderBy(treeOf(parseOrderBy(text)))(levels.map((level) => ({ worker: { level, same: 1 } }))).map(
      ({ worker }) => worker.level,
    );

  test.each<[string, Json[], Json[]]>([
    ["worker.level DESC", [1, 3, 2], [3, 2, 1]],
    ["worker.level ASC", [1, 3, 2], [1, 2, 3]],
    ["worker.level", [2, 1], [1, 2]],
    ["worker.level ASC", [null, 2, null, 1], [1, 2, null, null]],
    ["worker.level DESC", [null, 1, 2], [2, 1, null]],
    ["worker.same ASC", [3, 1, 2], [3, 1, 2]],
    ["worker.same ASC, worker.level DESC", [1, 3, 2], [3, 2, 1]],
    ["worker.level DESC", [1, 2.5, 3], [1, 2.5, 3]],
    ["worker.level DESC", [1, "2", 3], [1, "2", 3]],
    ["level DESC", [1, 2, 3], [1, 2, 3]],
  ])("%s puts %j into the order %j", (text, levels, expected) => {
    expect(order(text, levels)).toEqual(expected);
  });
});

/**
 * The meaning of an expression once more, written as plainly as can be and sharing nothing with what it judges: names
 * are attributes of one object.
 */
function oracle(node: Expression, attributes: Json, options: ExpressionOptions): boolean {
  if (node.type === "not") return !oracle(node.part, attributes, options);
  if (node.type === "logical") {
    const values = node.parts.map((part) => oracle(part, attributes, options));
    return node.operator === "AND" ? !values.includes(false) : values.includes(true);
  }
  return compare(node.operator, look(node.left, attributes), look(node.right, attributes), options);
}

function look(operand: Operand, attributes: Json): Json {
  if (operand.type === "list") return operand.items.map((item) => look(item, attributes));
  if (operand.type === "null") return null;
  if (operand.type !== "reference") return operand.value;
  let value: Json = attributes;
  for (const step of operand.path) {
    const isList = Array.isArray(value);
    if (value === null || typeof value !== "object" || isList !== (typeof step === "number")) return null;
    const members: { [key: string]: Json } = Object.fromEntries(Object.entries(value as { [key: string]: Json }));
    value = Object.hasOwn(members, String(step)) ? (members[String(step)] ?? null) : null;
  }
  return value;
}

function compare(operator: string, left: Json, right: Json, options: ExpressionOptions): boolean {
  const [isLeftList, isRightList] = [Array.isArray(left), Array.isArray(right)];
  switch (operator) {
    case "HAS":
    case ">-":
      return isLeftList && !isRightList && (left as Json[]).some((item) => isEqual(item, right, options));
    case "IN":
    case "<-":
      return isRightList && !isLeftList && (right as Json[]).some((item) => isEqual(item, left, options));
    case "NOT IN":
      if (isLeftList) return false;
      if (!isRightList) return right === null && options.notInMissingList;
      if ((right as Json[]).some((item) => isEqual(item, left, options))) return false;
      return left !== null || options.missingNotInList;
  }
  if (isLeftList || isRightList) return false;
  switch (operator) {
    case "==":
    case "=":
      return isEqual(left, right, options);
    case "!=":
      if (left === null && right === null) return false;
      if (left === null || right === null) return options.missingNotEqual;
      return !isEqual(left, right, options);
    case "CONTAINS": {
      const isText = (value: Json) => typeof value === "string" || typeof value === "number";
      return isText(left) && isText(right) && fold(`${left}`, options).indexOf(fold(`${right}`, options)) >= 0;
    }
  }
  return isOrdered(operator, left, right, options);
}

function isOrdered(operator: string, left: Json, right: Json, options: ExpressionOptions): boolean {
  let [a, b]: [unknown, unknown] = [left, right];
  if (typeof a === "string" && typeof b === "string") [a, b] = [fold(a, options), fold(b, options)];
  else if (options.numericStrings !== "never") [a, b] = [toNumber(a), toNumber(b)];
  if (typeof a !== typeof b || (typeof a !== "number" && typeof a !== "string")) return false;
  const [x, y] = [a as number, b as number];
  return operator === "<" ? x < y : operator === "<=" ? x <= y : operator === ">" ? x > y : x >= y;
}

function isEqual(left: Json, right: Json, options: ExpressionOptions): boolean {
  if (left === null || right === null) return left === right;
  if (typeof left === "object" || typeof right === "object") return false;
  if (typeof left === "string" && typeof right === "string") return fold(left, options) === fold(right, options);
  if (typeof left === typeof right) return left === right;
  if (options.numericStrings !== "always" || typeof left === "boolean" || typeof right === "boolean") return false;
  return toNumber(left) === toNumber(right);
}

function toNumber(value: unknown): unknown {
  return typeof value === "string" && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;
}

function fold(text: string, { stringCase }: ExpressionOptions): string {
  return stringCase === "insensitive" ? text.toLowerCase() : text;
}
