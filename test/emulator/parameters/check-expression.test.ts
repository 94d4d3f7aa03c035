import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ApiError } from "../../../emulator/api-error.js";
import { checkExpression as check } from "../../../emulator/parameters/check-expression.js";

const checkExpression = (expression: string) => check(expression, { routing: {} });

describe("a worker expression", () => {
  test.each([
    "1==1",
    'languages HAS "en"',
    "skills has 'a-b' AND (level >= -3.5 or vip = true)",
    "'x' IN worker.skills",
    "id NOT IN ['a', \"b\"]",
    "team.lead[0].name != NULL",
    "a >- 'x' AND b <- c",
    "((a == 1))",
    "zip == 0800",
    "name CONTAINS 'it\"s'",
  ])("%s is accepted", (expression) => {
    expect(() => checkExpression(expression)).not.toThrow();
  });

  test.each([
    ["skill-level > 3", "extraneous input 'evel' expecting OPERATOR"],
    ["a b == 1", "extraneous input 'b' expecting OPERATOR"],
    ["a == 'x' b == 'y'", "extraneous input 'b' expecting OPERATOR"],
    ["a == 1 (b == 2)", "extraneous input '(' expecting OPERATOR"],
    ["a ==", "mismatched input '<EOF>' expecting VALUE"],
    ["a == == 1", "mismatched input '==' expecting VALUE"],
    ["AND a == 1", "mismatched input 'AND' expecting VALUE"],
    ["(a == 1", "missing ')' at '<EOF>'"],
    ["a == 1)", "extraneous input ')' expecting <EOF>"],
    ["()", "mismatched input ')' expecting VALUE"],
    ["", "mismatched input '<EOF>' expecting VALUE"],
  ])("%s is refused", (expression, message) => {
    expect(() => checkExpression(expression)).toThrow(message);
  });

  test("of any text is either accepted or refused", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          checkExpression(text);
        } catch (error) {
          expect(error).toBeInstanceOf(ApiError);
        }
      }),
    );
  });
});
