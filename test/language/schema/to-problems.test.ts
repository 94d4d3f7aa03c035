import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { findingCodeOf, type Json, type JsonObject, renderProblem, toProblems } from "../../../language/index.js";

function find(schema: JsonObject, value: unknown): string[] {
  const validate = new Ajv({ allErrors: true, verbose: true, strict: false }).compile(schema);
  validate(value);
  return toProblems(validate.errors ?? [], value as Json).map(
    (problem) => `${findingCodeOf(problem)} ${JSON.stringify(problem.path)} ${renderProblem(problem)}`,
  );
}

describe("toProblems reports", () => {
  test.each<[string, JsonObject, unknown, string]>([
    ["text", { type: "string" }, 5, "wrong-type [] must be text, but is 5"],
    ["a list", { type: "array" }, { a: 1 }, "wrong-type [] must be a list, but is a map"],
    ["true or false", { type: "boolean" }, "yes", 'wrong-type [] must be true or false, but is "yes"'],
    ["an integer", { type: "integer" }, 1.5, "wrong-type [] must be an integer, but is 1.5"],
    [
      "an integer from",
      { type: "integer", minimum: 1 },
      0,
      "wrong-value [] must be an integer of at least 1, but is 0",
    ],
    [
      "an integer up to",
      { type: "integer", minimum: 1, maximum: 9 },
      10,
      "wrong-value [] must be an integer from 1 to 9, but is 10",
    ],
    ["a number", { type: "number" }, [], "wrong-type [] must be a number, but is a list"],
    ["a choice of kinds", { type: ["object", "null"] }, "x", 'wrong-type [] must be a map or nothing, but is "x"'],
    ["a value that is missing", { type: "object" }, undefined, "wrong-type [] must be a map, but is nothing"],
    [
      "a choice of words",
      { enum: ["FIFO", "LIFO"] },
      "lifo",
      'wrong-value [] must be "FIFO" or "LIFO", but is "lifo", did you mean "LIFO"?',
    ],
    [
      "a choice of words, and no near word for a list of one",
      { enum: ["FIFO", "LIFO"] },
      ["FIFO"],
      'wrong-value [] must be "FIFO" or "LIFO", but is a list',
    ],
    [
      "a choice without a near word",
      { enum: ["FIFO", "LIFO"] },
      true,
      'wrong-value [] must be "FIFO" or "LIFO", but is true',
    ],
    ["one value", { const: 1 }, 2, "wrong-value [] must be 1, but is 2"],
    ["text that is empty", { type: "string", minLength: 1 }, "", "wrong-value [] must not be empty"],
    [
      "text that is too long, in signs",
      { type: "string", maxLength: 2 },
      "𝄞𝄞𝄞",
      "wrong-value [] must be at most 2 characters, but has 3",
    ],
    ["a list that is empty", { type: "array", minItems: 1 }, [], "wrong-value [] must have at least 1 item"],
    ["a list that is short", { type: "array", minItems: 2 }, [], "wrong-value [] must have at least 2 items"],
    ["a map that is empty", { type: "object", minProperties: 1 }, {}, "wrong-value [] must not be empty"],
    ["a key that is missing", { type: "object", required: ["a"] }, {}, 'missing-key [] "a" is missing here'],
    ["one of two keys", { anyOf: [{ required: ["a"] }, { required: ["b"] }] }, {}, 'missing-key [] needs "a" or "b"'],
    [
      "either of two keys",
      { oneOf: [{ required: ["a"] }, { required: ["b"] }] },
      {},
      'missing-key [] needs "a" or "b"',
    ],
    [
      "alternatives with one voice",
      { anyOf: [{ type: "integer" }, { type: "string", pattern: "^\\d+$" }] },
      "x",
      'wrong-value [] must be an integer, but is "x"',
    ],
    ["either of two kinds", { oneOf: [{ const: "a" }, { const: "b" }] }, "c", 'wrong-value [] must be "a", but is "c"'],
    [
      "alternatives that cannot be described",
      { anyOf: [{ minLength: 9 }] },
      "x",
      'wrong-value [] must be something else, but is "x"',
    ],
    ["a keyword that cannot be described", { multipleOf: 2 }, 3, "wrong-value [] must be multiple of 2"],
    [
      "an unknown key where none is known",
      { type: "object", additionalProperties: false },
      { a: 1 },
      'unknown-key ["a"] unknown key "a": no key is allowed here',
    ],
    [
      "an unknown key, the allowed ones sorted",
      { type: "object", additionalProperties: false, properties: { queue: {}, expression: {} } },
      { qeue: 1 },
      'unknown-key ["qeue"] unknown key "qeue", did you mean "queue"? allowed here: "expression", "queue"',
    ],
  ])("%s", (_, schema, value, expected) => expect(find(schema, value)).toEqual([expected]));

  test("nothing about keywords that only help others", () => {
    expect(find({ not: { type: "string" } }, "x")).toEqual([]);
    expect(find(JSON.parse('{"if":{"type":"string"},"then":{"minLength":5}}'), "x")).toEqual([
      "wrong-value [] must not be empty",
    ]);
  });

  test("the path, with any characters in its keys, and list indexes as numbers", () => {
    const schema = {
      properties: { "a/b": { properties: { "~1": { items: { properties: { "0": { type: "string" } } } } } } },
    };
    const value = { "a/b": { "~1": [{}, { "0": 5 }] } };
    expect(find(schema as JsonObject, value)).toEqual(['wrong-type ["a/b","~1",1,"0"] must be text, but is 5']);
  });

  test("a long value shortened, without cutting a character in two", () => {
    const long = `${"x".repeat(55)}𝄞${"y".repeat(50)}`;
    expect(find({ type: "integer" }, long)).toEqual([`wrong-type [] must be an integer, but is "${"x".repeat(55)}𝄞…"`]);
    expect(find({ type: "integer" }, "x".repeat(58))).toEqual([
      `wrong-type [] must be an integer, but is "${"x".repeat(58)}"`,
    ]);
  });
});

describe("toProblems offers a fix", () => {
  const schema: JsonObject = {
    type: "object",
    additionalProperties: false,
    properties: {
      timeout: { type: "integer", minimum: 1, maximum: 90 },
      open: { type: "boolean" },
      any: { type: "integer" },
    },
  };
  const fixOf = (value: unknown) => {
    const validate = new Ajv({ allErrors: true, verbose: true, strict: false }).compile(schema);
    validate(value);
    return toProblems(validate.errors ?? [], value as Json)[0]?.fix;
  };

  test.each<[string, unknown, unknown]>([
    ["a misspelt key", { tiemout: 1 }, { path: ["tiemout"], at: "key", text: "timeout" }],
    ["a number as text", { timeout: "30" }, { path: ["timeout"], text: "30" }],
    ["any number as text", { any: "0" }, { path: ["any"], text: "0" }],
    ["true as text", { open: "true" }, { path: ["open"], text: "true" }],
    ["false as text", { open: "false" }, { path: ["open"], text: "false" }],
  ])("for %s", (_, value, edit) => expect(fixOf(value)?.edits).toEqual([edit]));

  test.each<[string, unknown]>([
    ["a key that is near to nothing", { colour: 1 }],
    ["a number out of range", { timeout: "91" }],
    ["a number below the range", { timeout: "0" }],
    ["a number that is written in another way", { timeout: "030" }],
    ["a word for true", { open: "yes" }],
    ["a list", { timeout: [] }],
  ])("none for %s", (_, value) => expect(fixOf(value)).toBeUndefined());

  test("none for a map without any keys", () => {
    const validate = new Ajv({ verbose: true, strict: false }).compile({ additionalProperties: false });
    validate({ a: 1 });
    expect(toProblems(validate.errors ?? [], { a: 1 })[0]?.fix).toBeUndefined();
  });
});
