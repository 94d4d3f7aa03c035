import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCompare } from "../../../language/expression/compare.js";
import {
  describeOperator,
  findMistaken,
  isOperator,
  listSecondWords,
  MEANINGS,
  mirrorOf,
} from "../../../language/expression/operators.js";
import {
  defaultOptions,
  type Json,
  meaningOf,
  OPERATOR_SIGN_PATTERN,
  OPERATOR_SPELLINGS,
  OPERATOR_WORDS,
  OPERATORS,
  type Operator,
  parseExpression,
  renderExpressionProblem,
} from "../../../language/index.js";
import { forAll } from "../support/for-all.js";

const spellings = OPERATOR_SPELLINGS.filter(isOperator);

test("these are all spellings of operators", () => {
  const expected = ["!=", "<", "<-", "<=", "=", "==", ">", ">-", ">=", "CONTAINS", "HAS", "IN", "NOT IN"];
  expect(OPERATOR_SPELLINGS).toEqual(expected);
  expect([...OPERATOR_WORDS].sort()).toEqual(["CONTAINS", "HAS", "IN", "NOT"]);
});

test.each<[Operator, string]>([
  ["=", "=="],
  [">-", "HAS"],
  ["<-", "IN"],
  ["NOT IN", "NOT IN"],
])("%s means %s", (operator, meaning) => expect(meaningOf(operator)).toBe(meaning));

test.each(spellings)("%s is read as it is written, in either case", (operator) => {
  for (const text of [`a ${operator} b`, `a ${operator.toLowerCase()} b`]) {
    expect(parseExpression(text).ast).toMatchObject({ type: "comparison", operator });
  }
});

test("an incomplete or unknown spelling is not an operator", () => {
  expect(["NOT", "=>", "has", ""].filter(isOperator)).toEqual([]);
  expect([listSecondWords("NOT"), listSecondWords("HAS"), listSecondWords("IN")]).toEqual([["IN"], [], []]);
});

test.each([
  ["===", "=="],
  ["!==", "!="],
  ["<>", "!="],
  ["=>", ">="],
  ["=<", "<="],
  ["=!", "!="],
  ["IS", "=="],
  ["EQ", "=="],
  ["EQUALS", "=="],
  ["NE", "!="],
  ["LIKE", "CONTAINS"],
  ["INCLUDES", "HAS"],
])("%s is a mistake for %s", (written, meant) => {
  expect(findMistaken(written)).toBe(meant);
  const [message] = parseExpression(`a ${written} b`).problems.map(renderExpressionProblem);
  expect(message).toMatch(new RegExp(`^unknown operator "${written}", did you mean "?${meant}"?\\?$`));
});

test("no spelling is given twice", () => {
  const all = MEANINGS.flatMap((meaning) => [meaning, ...OPERATORS[meaning].aliases, ...OPERATORS[meaning].mistaken]);
  expect(new Set(all).size).toBe(all.length);
});

test("the longest sign is found first", () => {
  const pattern = new RegExp(OPERATOR_SIGN_PATTERN);
  for (const sign of spellings.filter((spelling) => !/[A-Z]/.test(spelling))) {
    expect(pattern.exec(`${sign}5`)?.[0]).toBe(sign);
  }
});

describe("the mirror of an operator", () => {
  test("is one of these", () => {
    expect(MEANINGS.map((meaning) => [meaning, mirrorOf(meaning)])).toEqual([
      ["==", "=="],
      ["!=", "!="],
      ["<", ">"],
      ["<=", ">="],
      [">", "<"],
      [">=", "<="],
      ["HAS", "IN"],
      ["IN", "HAS"],
      ["NOT IN", undefined],
      ["CONTAINS", undefined],
    ]);
  });

  test("says the same with the sides exchanged, under every choice of options", () => {
    const values: Json[] = ["a", "A", "1", 1, 2, true, null, ["a", 1, null], [], { a: 1 }];
    const value = fc.constantFrom(...values);
    const options = fc.record({
      stringCase: fc.constantFrom("sensitive" as const, "insensitive" as const),
      numericStrings: fc.constantFrom("ordering" as const, "always" as const, "never" as const),
      missingNotEqual: fc.boolean(),
    });
    forAll([fc.constantFrom(...MEANINGS), value, value, options], (meaning, left, right, chosen) => {
      const compare = createCompare({ ...defaultOptions, ...chosen });
      const mirror = mirrorOf(meaning);
      if (mirror !== undefined) expect(compare[mirror](right, left)).toBe(compare[meaning](left, right));
    });
  });
});

test.each<[Operator, "left" | "right" | undefined, string]>([
  ["==", undefined, "equality"],
  ["!=", undefined, "equality"],
  ["<", undefined, "ordering"],
  ["<=", undefined, "ordering"],
  [">", undefined, "ordering"],
  [">=", undefined, "ordering"],
  [">-", "left", "membership"],
  ["<-", "right", "membership"],
  ["NOT IN", "right", "membership"],
  ["CONTAINS", undefined, "text"],
])("%s has its list on the %s and compares %s", (operator, list, kind) => {
  expect([describeOperator(operator).list, describeOperator(operator).kind]).toEqual([list, kind]);
});
