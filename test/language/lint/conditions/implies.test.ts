import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileExpression, parseExpression } from "../../../../language/index.js";
import { toCondition } from "../../../../language/lint/conditions/condition.js";
import { implies } from "../../../../language/lint/conditions/implies.js";

function read(text: string, unaryNot: "accept" | "refuse" = "refuse") {
  const { ast } = parseExpression(text, { unaryNot });
  if (ast === undefined) throw new Error(`not read: ${text}`);
  return ast;
}

const isImplied = (special: string, general: string) =>
  implies(toCondition(read(special)), toCondition(read(general)), { left: 1000 });

test.each([
  ["a == 1", "a == 1 OR b == 2"],
  ["a == 1 AND b == 2", "b == 2 AND a == 1"],
  ["a == 1 OR b == 2", "b == 2 OR a == 1"],
  ["a IN [1, 2]", "a == 2 OR a == 1"],
  ["a == 2 OR a == 1", "a IN [1, 2, 3]"],
  ["1 == a", "a = 01"],
  ["5 < a AND 'x' != b", "a > 5"],
  ["a == b", "b == a"],
  ["a NOT IN [2, 1]", "a NOT IN [1, 2]"],
  ["c == 3 AND (a == 1 OR b == 2)", "b == 2 OR (a == 1 OR d == 4)"],
  ["a == 1 AND b == 2 AND c == 3", "d == 4 OR (b == 2 AND a == 1)"],
  ["(a == 1 AND b == 2) OR (a == 1 AND b == 3)", "a == 1 AND b IN [2, 3]"],
  ["a == 1", "a == 1 AND a == 1"],
])("%s implies %s", (special, general) => expect(isImplied(special, general)).toBe(true));

test.each([
  ["a == 1 OR b == 2", "a == 1"],
  ["a == 1", "a == 1 AND b == 2"],
  ["a IN [1, 2]", "a == 1"],
  ["a == 1", "a == '1'"],
  ["a < b", "b < a"],
  ["a IN b", "b IN a"],
  ["a HAS 'x'", "'x' HAS a"],
  ["a == 9007199254740993", "a == 9007199254740992"],
  ["a IN []", "a == 1"],
])("%s does not imply %s", (special, general) => expect(isImplied(special, general)).toBe(false));

test("NOT applies to one condition", () => {
  const not = toCondition(read("NOT (a == 1)", "accept"));
  expect(not).toMatchObject({ type: "one", text: "NOT a == 1" });
});

test("nothing is implied when the steps are used up", () => {
  const condition = toCondition(read("a == 1"));
  expect(implies(condition, condition, { left: 0 })).toBe(false);
});

describe("implication", () => {
  const VALUES = [1, 2, "1", "x", true] as const;
  const value = fc.constantFrom(...VALUES, null).map((each) => JSON.stringify(each));
  const name = fc.constantFrom("a", "b");
  const list = fc.array(fc.oneof(value, name), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`);
  const comparison = fc.oneof(
    fc.tuple(name, fc.constantFrom("==", "!=", "<", ">=", "="), fc.oneof(value, name)),
    fc.tuple(value, fc.constantFrom("==", "!=", ">"), name),
    fc.tuple(name, fc.constantFrom("IN", "NOT IN"), fc.oneof(list, name)),
    fc.tuple(name, fc.constantFrom("HAS", "CONTAINS"), value),
  );
  const { text } = fc.letrec<{ text: string; joined: string; one: string }>((tie) => ({
    one: comparison.map((parts) => parts.join(" ")),
    joined: fc
      .tuple(fc.array(tie("text"), { minLength: 2, maxLength: 3 }), fc.constantFrom(" AND ", " OR "))
      .map(([parts, operator]) => parts.map((part) => `(${part})`).join(operator)),
    text: fc.oneof({ maxDepth: 2, withCrossShrink: true }, tie("one"), tie("joined")),
  }));
  const attributes = [...VALUES, null, [1, "x"], [null], {}];
  const tasks = attributes.flatMap((a) => [{ a }, { b: a }, ...attributes.map((b) => ({ a, b }))]);
  const loose = { numericStrings: "always", stringCase: "insensitive", missingNotEqual: false } as const;

  test.each([{}, loose])("holds for every task that matches the special expression, with options %j", (options) => {
    let found = 0;
    const property = fc.property(text, text, fc.boolean(), (one, other, isWider) => {
      const special = isWider ? `(${one}) AND (${other})` : one;
      if (!isImplied(special, other)) return;
      found += 1;
      const [narrow, wide] = [special, other].map((each) => compileExpression(read(each), "filter", options));
      const wrong = tasks.filter((task) => narrow?.({ task }) === true && wide?.({ task }) !== true);
      expect(wrong).toEqual([]);
    });
    fc.assert(property, { numRuns: 500 });
    expect(found).toBeGreaterThan(50);
  });
});
