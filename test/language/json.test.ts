import { expect, test } from "vitest";
import { asObject, isTooDeep, type Json, MOST_LEVELS, parseJson } from "../../language/index.js";

function nest(levels: number): Json {
  let value: Json = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { value, absent: undefined };
  return value;
}

test("accepts a value with the most levels, and no value with one more", () => {
  expect(isTooDeep(nest(MOST_LEVELS))).toBe(false);
  expect(isTooDeep(nest(MOST_LEVELS + 1))).toBe(true);
  expect(isTooDeep(null)).toBe(false);
});

test("judges a value that recursive code could not read", () => {
  expect(isTooDeep(JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`))).toBe(true);
});

test.each([
  ['{"a":[1]}', { a: [1] }],
  ["null", null],
  ["", undefined],
  ["{a:1}", undefined],
])("the text %s has the value %j", (text, value) => {
  expect(parseJson(text)).toEqual(value);
});

test.each([
  [{ a: 1 }, { a: 1 }],
  [[1], {}],
  [null, {}],
  [undefined, {}],
  ["a", {}],
])("%j as an object is %j", (value, expected) => expect(asObject(value)).toEqual(expected));
