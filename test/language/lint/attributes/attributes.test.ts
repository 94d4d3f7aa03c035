import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMisfits, type JsonObject, toAttributes } from "../../../../language/index.js";
import { findAttribute } from "../../../../language/lint/attributes/attributes.js";

const schema: JsonObject = {
  required: ["id", "home"],
  properties: {
    id: { type: "integer" },
    tier: { enum: ["gold", 1, "gold"] },
    kind: { const: "call" },
    skills: { type: "array", items: { type: "string" } },
    tags: { type: ["array", "null"] },
    home: { type: "object", required: ["city"], properties: { city: { type: "string" } } },
    open: { additionalProperties: true, properties: { a: {} } },
    free: {},
    odd: "text" as never,
    either: { anyOf: [{ type: "string" }, { properties: { a: { type: "number" } }, required: ["a"] }] },
    any: { anyOf: [{ enum: [1] }, { enum: [2] }] },
    some: { anyOf: [{}, { type: "string" }] },
    same: { anyOf: [{ type: "string" }, {}] },
    pair: {
      anyOf: [
        { properties: { a: { type: "number" }, c: {} }, required: ["a", "c"] },
        { properties: { a: { type: "string" }, b: {} }, required: ["a", "b"] },
      ],
    },
    lists: {
      oneOf: [
        { type: "array", items: { type: "string" } },
        { type: "array", items: { type: "number" } },
        { type: "null" },
      ],
    },
    maybe: { anyOf: [{ type: "null" }, { type: "array", items: { type: "number" } }] },
  },
};
const declared = toAttributes(schema).shape;

describe("a declared attribute", () => {
  test.each([
    [["id"], ["number"], true],
    [["tier"], ["string", "number"], false],
    [["kind"], ["string"], false],
    [["skills", 0], ["string"], false],
    [["tags"], ["list", "null"], false],
    [["home", "city"], ["string"], true],
    [["free"], undefined, false],
    [["odd"], undefined, false],
    [["either", "a"], ["number"], false],
    [["lists", 0], ["string", "number"], false],
    [["maybe", 0], ["number"], false],
    [["pair", "a"], ["number", "string"], false],
    [["pair", "b"], undefined, false],
    [["some"], undefined, false],
    [["same"], undefined, false],
    [[], ["object"], true],
  ] as const)("%j is known as %j, required: %s", (path, types, isRequired) => {
    const found = findAttribute(declared, path);
    expect(found).toMatchObject({ kind: "known", isRequired });
    expect(found.kind === "known" && found.shape.types && [...found.shape.types]).toEqual(types);
  });

  test.each([[["tags", 0]], [["open", "b"]], [["free", "x"]], [["free", 3]]])("%j is open", (path) => {
    expect(findAttribute(declared, path)).toEqual({ kind: "open" });
  });

  test.each([
    [["tear"], 0, Object.keys(schema.properties as object)],
    [["home", "town"], 1, ["city"]],
    [["id", "x"], 1, []],
    [["id", 0], 1, []],
    [["skills", "x"], 1, []],
    [["__proto__"], 0, Object.keys(schema.properties as object)],
  ])("%j is unknown from step %d on", (path, at, names) => {
    expect(findAttribute(declared, path)).toEqual({ kind: "unknown", at, names });
  });

  test("a member is required if every alternative requires it", () => {
    const found = findAttribute(declared, ["pair"]);
    expect(found.kind === "known" && [...found.shape.required]).toEqual(["a"]);
  });

  test("an enum lists the values of a member", () => {
    const found = findAttribute(declared, ["kind"]);
    expect(found.kind === "known" && found.shape.values).toEqual(["call"]);
    const either = findAttribute(declared, ["any"]);
    expect(either).toMatchObject({ shape: { values: [1, 2] } });
  });
});

describe("samples", () => {
  const { shape } = toAttributes({
    samples: [
      { a: 1, list: ["x"], home: { city: "a" }, nothing: null, empty: {} },
      { a: "1", list: [], home: { zip: 5 }, nothing: null },
      "no sample" as never,
    ],
  });

  test.each([
    [["a"], ["number", "string"]],
    [["list", 0], ["string"]],
    [["home", "zip"], ["number"]],
    [["nothing"], undefined],
  ] as const)("show that %j is %j", (path, types) => {
    const found = findAttribute(shape, path);
    expect(found.kind === "known" && found.shape.types && [...found.shape.types]).toEqual(types);
  });

  test("leave the members of an empty map open, and list all members of other maps", () => {
    expect(findAttribute(shape, ["empty", "x"]).kind).toBe("open");
    expect(findAttribute(shape, ["home", "x"]).kind).toBe("unknown");
    expect(findAttribute(shape, ["b"]).kind).toBe("unknown");
  });

  test("add members and types that the schema lacks", () => {
    const both = toAttributes({ properties: { a: { type: "number" } }, samples: [{ a: "x", b: true }] }).shape;
    expect([...(both.members.get("a")?.types ?? [])]).toEqual(["number"]);
    expect([...(both.members.get("b")?.types ?? [])]).toEqual(["boolean"]);
    expect(both.isOpen).toBe(false);
  });

  test("leave a map open if the schema does, or if nothing is known about it", () => {
    expect(toAttributes({ additionalProperties: true, samples: [{ a: 1 }] }).shape.isOpen).toBe(true);
    expect(toAttributes({ samples: [{}] }).shape.isOpen).toBe(true);
    expect(toAttributes({ samples: [] }).shape.isOpen).toBe(true);
    expect(toAttributes({ properties: { a: {} }, samples: [{}] }).shape.isOpen).toBe(false);
    expect(toAttributes({}).shape.isOpen).toBe(true);
  });

  test("fit the declaration that is made from them", () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1 }), (samples) => {
        const { shape } = toAttributes({ samples: samples as JsonObject[] });
        for (const sample of samples) expect(findMisfits(shape, sample as JsonObject)).toEqual([]);
      }),
    );
  });
});

test.each([
  [{ id: 1, tier: "gold", skills: ["a"], home: { city: "x" }, open: { b: 1 }, tags: [1], lists: [1, "a"] }, []],
  [{ id: null, skills: "?", home: { city: "?" } }, []],
  [{ id: "1" }, [["type", "id"]]],
  [
    { tier: "silver", kind: "chat" },
    [
      ["value", "tier"],
      ["value", "kind"],
    ],
  ],
  [{ skills: ["a", 5] }, [["type", "skills.1"]]],
  [
    { home: { town: 1 }, levl: 2 },
    [
      ["unknown", "home.town"],
      ["unknown", "levl"],
    ],
  ],
])("%j differs in %j", (value, expected) => {
  const found = findMisfits(declared, value as JsonObject, "?");
  expect(found.map(({ kind, path }) => [kind, path.join(".")])).toEqual(expected);
});

test("accepts any attribute if the declaration is malformed", () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom("type", "properties", "items", "enum", "anyOf", "required", "samples"),
        fc.jsonValue(),
      ),
      (any) => {
        expect(() => findAttribute(toAttributes(any as JsonObject).shape, ["a", 0])).not.toThrow();
      },
    ),
  );
});
