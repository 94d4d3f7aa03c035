import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../language/index.js";
import { viewAttributes } from "../../model/attributes.js";
import {
  type AttributeChange,
  CONCEALED,
  isSameJson,
  listUnseenAttributes,
  mergeAttributes,
  parseAttributes,
} from "../../model/index.js";

const deep = `{"a":${"[".repeat(5000)}${"]".repeat(5000)}}`;

test.each<[Json | undefined, JsonObject | undefined]>([
  ['{"level":3}', { level: 3 }],
  [{ level: 3 }, { level: 3 }],
  [undefined, {}],
  ["{}", {}],
  ["[1]", undefined],
  ["null", undefined],
  ["{ broken", undefined],
  ["", undefined],
  [deep, undefined],
])("the live attributes %j are read as %j", (live, expected) => expect(parseAttributes(live)).toEqual(expected));

describe("the owner of attributes sees", () => {
  test.each<[string, Json, JsonObject, boolean, Json]>([
    ["the declared attributes, with live values", '{"level":3}', { level: 5 }, false, { level: 3 }],
    [
      "the names alone of what is not declared",
      '{"level":3,"uri":"a"}',
      { level: 3 },
      false,
      { level: 3, uri: CONCEALED },
    ],
    ["nothing of what others own", '{"level":3,"uri":"a"}', { level: 3 }, true, { level: 3 }],
    ["no value of what only an earlier run saw", '{"uri":"a"}', { uri: CONCEALED }, false, { uri: CONCEALED }],
    ["no inherited name as a declared one", '{"toString":"a"}', {}, false, { toString: CONCEALED }],
    ["a member without a value as null", { level: undefined }, { level: 3 }, false, { level: null }],
    ["that the text is not a JSON object", "[1]", { level: 3 }, false, "(not a JSON object)"],
  ])("%s", (_, live, declared, isShared, expected) => {
    expect(viewAttributes(live, declared, isShared)).toEqual(expected);
  });
});

const change = (given: Partial<AttributeChange>): AttributeChange => ({
  live: {},
  seen: {},
  declared: {},
  isShared: false,
  ignored: [],
  ...given,
});

describe("an update writes", () => {
  test.each<[string, Partial<AttributeChange>, JsonObject]>([
    ["the declared attributes alone", { live: { a: 1, b: 2 }, seen: { a: 1 }, declared: { a: 3 } }, { a: 3 }],
    [
      "those of others next to them",
      { live: { a: 1, b: 2 }, seen: { a: 1 }, declared: { a: 3 }, isShared: true },
      { a: 3, b: 2 },
    ],
    [
      "no attribute that was declared before",
      { live: { a: 1, b: 2, c: 3 }, seen: { a: 1, b: 2 }, declared: { a: 1 }, isShared: true },
      { a: 1, c: 3 },
    ],
    [
      "one that was seen by its name alone, as another's",
      { live: { a: 1, b: 2 }, seen: { a: 1, b: CONCEALED }, declared: { a: 1 }, isShared: true },
      { a: 1, b: 2 },
    ],
    [
      "an ignored attribute as it is live",
      { live: { a: 1, b: 2 }, seen: { a: 9 }, declared: { a: 3, b: 4 }, ignored: ["attributes.a"] },
      { a: 1, b: 4 },
    ],
    ["no ignored attribute that is not live", { declared: { a: 3 }, ignored: ["attributes.a"] }, {}],
    [
      "a part of an attribute that is ignored as it is live",
      {
        live: { "a b": { c: [1, 2], d: 1 } },
        declared: { "a b": { c: [3, 4], d: 4 } },
        ignored: ['attributes["a b"].c[1]', "friendlyName", "attributes.x.y"],
      },
      { "a b": { c: [3, 2], d: 4 } },
    ],
  ])("%s", (_, given, expected) => expect(mergeAttributes(change(given))).toEqual(expected));
});

describe("an update overwrites unseen", () => {
  test.each<[string, Partial<AttributeChange>, string[]]>([
    ["nothing that was seen", { live: { a: 1 }, seen: { a: 1 }, declared: { a: 2 } }, []],
    ["nothing that is new", { declared: { a: 2 } }, []],
    ["nothing that it leaves as it is", { live: { a: 1 }, seen: { a: 9 }, declared: { a: 1 } }, []],
    ["nothing that was seen by its name alone", { live: { a: 1 }, seen: { a: CONCEALED } }, []],
    ["a value that changed meanwhile", { live: { a: 1 }, seen: { a: 9 }, declared: { a: 2 } }, ["a"]],
    ["an attribute that appeared meanwhile", { live: { a: 1 } }, ["a"]],
    ["one that vanished meanwhile", { seen: { a: 1 }, declared: { a: 2 } }, ["a"]],
    [
      "nothing that is ignored",
      {
        live: { a: { b: 1, c: 1 } },
        seen: { a: { b: 9, c: 1 } },
        declared: { a: { b: 9, c: 2 } },
        ignored: ["attributes.a.b"],
      },
      [],
    ],
    [
      "the rest of an attribute with an ignored part",
      {
        live: { a: { b: 1, c: 1 } },
        seen: { a: { b: 9, c: 9 } },
        declared: { a: { b: 9, c: 2 } },
        ignored: ["attributes.a.b"],
      },
      ["a"],
    ],
    ["both of two", { live: { a: 1, b: 1 }, declared: { b: 2 } }, ["a", "b"]],
  ])("%s", (_, given, expected) => {
    const full = change(given);
    expect(listUnseenAttributes(full, mergeAttributes(full))).toEqual(expected);
  });
});

test.each<[Json | undefined, Json | undefined, boolean]>([
  [1, 1, true],
  [1, "1", false],
  [undefined, undefined, true],
  [undefined, null, false],
  [[1, { a: 2 }], [1, { a: 2 }], true],
  [[1, 2], [2, 1], false],
  [[1], [1, 2], false],
  [[], {}, false],
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
  [{ a: 1 }, { b: 1 }, false],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: 1 }, null, false],
])("%j and %j: the same is %j", (one, other, isSame) => {
  expect([isSameJson(one, other), isSameJson(other, one)]).toEqual([isSame, isSame]);
});
