import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareText, didYouMean, findMeantKey, nearest } from "../../language/index.js";
import { forAll } from "./support/for-all.js";

describe("nearest", () => {
  test.each<[string, string[], string[]]>([
    ["skip_if", ["skipIf", "queue"], ["skipIf"]],
    ["ORDER-BY", ["orderBy"], ["orderBy"]],
    ["english", ["spanish", "englisch", "Englisch"], ["Englisch", "englisch"]],
    ["quue", ["queue", "quue", "due"], ["quue"]],
    ["quuue", ["queue", "quue", "due"], ["queue", "quue"]],
    ["lifo", ["FIFO", "LIFO"], ["LIFO"]],
    ["timeout", ["priority"], []],
    ["abcdef", ["abcdxx", "abcxxx"], ["abcdxx"]],
    ["ab", ["xb", "xy"], ["xb"]],
    ["", [], []],
    ["a1", ["a2", "a3", "a4", "a5"], ["a2", "a3", "a4"]],
  ])("of %j among %j is %j", (word, names, expected) => expect(nearest(word, names)).toEqual(expected));

  test("finds a name itself first, and never more than three", () => {
    forAll([fc.string(), fc.array(fc.string())], (word, names) => {
      const found = nearest(word, new Set([...names, word]));
      expect(found.length).toBeLessThanOrEqual(3);
      expect(found[0]?.toLowerCase().replace(/[\s_-]/g, "")).toBe(word.toLowerCase().replace(/[\s_-]/g, ""));
    });
  });

  test("is looked for among the first 2,000 names", () => {
    const others = Array.from({ length: 1999 }, (_, index) => String(index));
    expect(nearest("queue", [...others, "quue"])).toEqual(["quue"]);
    expect(nearest("queue", [...others, "other", "quue"])).toEqual([]);
  });

  test("is quick and quiet with very long words", () => {
    expect(nearest("x".repeat(1_000_000), ["y".repeat(1_000_000), "z"])).toEqual([]);
  });
});

describe("didYouMean", () => {
  test("is the end of a message, or empty", () => {
    expect(didYouMean("quue", ["queue"])).toBe(', did you mean "queue"?');
    expect(didYouMean("a1", ["a2", "a3"])).toBe(', did you mean "a2" or "a3"?');
    expect(didYouMean("timeout", ["queue"])).toBe("");
  });
});

describe("compareText", () => {
  test("orders by code unit", () => {
    expect(["é", "b", "a", "B", "𝄞", "ab"].sort(compareText)).toEqual(["B", "a", "ab", "b", "é", "𝄞"]);
    forAll([fc.string(), fc.string()], (a, b) => expect(compareText(a, b) + compareText(b, a)).toBe(0));
    forAll([fc.string()], (a) => expect(compareText(a, a)).toBe(0));
  });
});

describe("the key that is certainly meant", () => {
  const allowed = ["queue", "priority", "timeout"];
  test.each<[string, string, string[], string | undefined]>([
    ["is the only one near", "tiemout", ["queue", "tiemout"], "timeout"],
    ["is undefined if none is near", "colour", ["colour"], undefined],
    ["is undefined if two are near", "quuue", ["quuue"], undefined],
    ["is undefined if the near one is present", "tiemout", ["tiemout", "timeout"], undefined],
    ["is undefined if another unknown key is near it too", "prioritty", ["prioritty", "priorityy"], undefined],
    ["is the near one among unknown keys that are not near it", "tiemout", ["tiemout", "colour"], "timeout"],
    ["is found among 100 keys", "tiemout", [...Array(99).keys()].map(String).concat("tiemout"), "timeout"],
    ["is undefined among 101 keys", "tiemout", [...Array(100).keys()].map(String).concat("tiemout"), undefined],
    [
      "is undefined in a map of very many keys",
      "tiemout",
      [...Array(101).keys()].map(String).concat("tiemout"),
      undefined,
    ],
  ])("%s", (title, unknown, present, expected) => {
    const names = title.includes("two") ? [...allowed, "quuuee", "quuu"] : allowed;
    expect(findMeantKey(unknown, present, names)).toBe(expected);
  });
});
