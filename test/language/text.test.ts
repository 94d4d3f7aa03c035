import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capitalize, findControl, toSnakeCase, utf8Length, withArticle } from "../../language/index.js";
import { forAll } from "./support/for-all.js";

describe("utf8Length", () => {
  test.each([
    ["", 0],
    ["a\u007f", 2],
    ["\u0080\u07ff", 4],
    ["\u0800\uffff", 6],
    ["𝄞", 4],
    ["\ud834", 3],
    ["\udd1e\ud834x", 7],
  ])("of %j is %i", (text, bytes) => expect(utf8Length(text)).toBe(bytes));

  test("is what Node counts, for any string", () => {
    const loose = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
    forAll(
      [fc.oneof(fc.string({ unit: "binary" }), loose)],
      (text) => expect(utf8Length(text)).toBe(Buffer.byteLength(text)),
      500,
    );
  });
});

test.each([
  ["plain text, Ä 😀", undefined],
  ["a\u0000b\u0001", "U+0000"],
  ["a\n", "U+000A"],
  ["\u009b", "U+009B"],
])("findControl finds in %j the control character %s", (text, sign) => expect(findControl(text)).toBe(sign));

test("words are written as TaskRouter, a sentence and an article need them", () => {
  expect(["sid", "uniqueName", "taskQueueSid"].map(toSnakeCase)).toEqual(["sid", "unique_name", "task_queue_sid"]);
  expect(["task queue", ""].map(capitalize)).toEqual(["Task queue", ""]);
  expect(["activity", "worker"].map(withArticle)).toEqual(["an activity", "a worker"]);
});
