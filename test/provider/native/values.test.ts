import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json, JsonObject } from "../../../language/index.js";
import { hasUnknown, UNKNOWN } from "../../../model/index.js";
import { toStruct } from "../../../provider/native/protocol/packed-struct.js";
import { Struct } from "../../../provider/native/protocol/stubs.js";
import { readMembers, readProperties, writeProperties } from "../../../provider/native/protocol/values.js";

/** Short and long texts of all characters, as names too. */
const text = fc.oneof(fc.string(), fc.string({ unit: "binary", maxLength: 300, size: "max" }));
// google-protobuf keeps the fields of a Struct in a plain object, which has no member of that name
const name = text.filter((one) => one !== "__proto__");
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    text,
    fc.array(tie("json")),
    fc.dictionary(name, tie("json"), { noNullPrototype: true }),
  ) as fc.Arbitrary<Json>,
}));
const object = fc.dictionary(name, json, { noNullPrototype: true });

/** Google's own class, whose declaration the provider does not need. */
const Google = Struct as unknown as {
  deserializeBinary(bytes: Uint8Array): InstanceType<typeof Struct>;
  fromJavaScript(values: JsonObject): InstanceType<typeof Struct>;
};

/** The bytes that travel, read again. */
function send(values: JsonObject, secrets?: ReadonlySet<string>) {
  return readProperties(Google.deserializeBinary(writeProperties(values, secrets).serializeBinary()));
}

test("any JSON object survives the way to the engine and back, and nothing in it is secret", () => {
  fc.assert(
    fc.property(object, (values) => {
      expect(send(values)).toEqual({ values, secrets: new Set() });
    }),
  );
});

test("Google's classes read what is written here, and what they write is read here", () => {
  fc.assert(
    fc.property(object, (values) => {
      const { buffer, byteOffset, length } = writeProperties(values).serializeBinary();
      expect(Google.deserializeBinary(new Uint8Array(buffer, byteOffset, length)).toJavaScript()).toEqual(values);
      const theirs = Google.fromJavaScript(values).serializeBinary();
      // in their order, which is that of the names
      const sorted = JSON.stringify(Google.deserializeBinary(theirs).toJavaScript());
      expect(JSON.stringify(readProperties(writeProperties(values)).values)).toBe(sorted);
      expect(readProperties(Google.deserializeBinary(theirs)).values).toEqual(values);
      expect(readProperties(Google.fromJavaScript(values)).values).toEqual(values);
    }),
  );
});

test("a message that was looked into is sent as it is then", () => {
  const struct = writeProperties({ a: 1, b: 2 });
  struct.getFieldsMap().del("a");
  expect(readProperties(Google.deserializeBinary(struct.serializeBinary())).values).toEqual({ b: 2 });
});

test("a member may have the name __proto__", () => {
  const values = JSON.parse('{"__proto__": {"__proto__": 1}, "a": [{"__proto__": "b"}]}') as JsonObject;
  const { values: read } = send(values, new Set(["a"]));
  expect(JSON.stringify(read)).toBe(JSON.stringify(values));
});

test("a message that is larger than any before survives", () => {
  const values = { list: Array.from({ length: 3_000 }, (_, at) => ({ name: `${"ü".repeat(at % 90)} ${at}`, at })) };
  expect(send(values).values).toEqual(values);
});

test("bytes that end too soon, or have a field of another kind, are refused", () => {
  const bytes = writeProperties({ text: "a text", list: [1, { a: true }] }).serializeBinary();
  const whole = new Set<number>();
  for (let length = 1; length < bytes.length; length += 1) {
    try {
      readProperties(toStruct(bytes.subarray(0, length)));
      whole.add(length);
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
    }
  }
  // after its first member it is a message too
  expect(whole.size).toBe(1);
  const other = Uint8Array.of(0x0a, 0x05, 0x0a, 0x01, 0x61, 0x12, 0x02, 0x38, 0x01);
  other[1] = other.length - 2;
  expect(() => readProperties(toStruct(other))).toThrow(RangeError);
});

test("the names of secret members survive, with any value", () => {
  fc.assert(
    fc.property(
      object.chain((values) => fc.tuple(fc.constant(values), fc.subarray(Object.keys(values)))),
      ([values, names]) => {
        expect(send(values, new Set(names))).toEqual({ values, secrets: new Set(names) });
      },
    ),
  );
});

test("a member that is undefined is left out", () => {
  expect(send({ a: undefined, b: 1 }).values).toEqual({ b: 1 });
});

const SIGNATURE = "4dabf18193072939515e22adb298388d";
const secret = (value: Json) => ({ [SIGNATURE]: "1b47061264138c4ac30d75fd1eb44270", value });

test.each([
  ["in a list", { list: [1, secret("s")] }, { list: [1, "s"] }, "list"],
  ["in an object", { map: { inner: { deep: secret({ a: 1 }) } } }, { map: { inner: { deep: { a: 1 } } } }, "map"],
  ["in another secret", { twice: secret(secret("s")) }, { twice: "s" }, "twice"],
  ["without a value", { empty: { [SIGNATURE]: "1b47061264138c4ac30d75fd1eb44270" } }, { empty: null }, "empty"],
])("a secret %s is unwrapped, and its member is secret", (_, sent, values, member) => {
  expect(send(sent)).toEqual({ values, secrets: new Set([member]) });
});

test("an object with a signature of another kind is an ordinary one", () => {
  const asset = { [SIGNATURE]: "c44067f5952c0a294b673a41bacd8c17", text: "t" };
  expect(send({ asset })).toEqual({ values: { asset }, secrets: new Set() });
});

test.each([
  ["text", "04da6b54-80e4-46f7-96ec-b56ff0331ba9"],
  ["a boolean", "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7"],
  ["a number", "3eeb2bf0-c639-47a8-9e75-3b44932eb421"],
  ["a list", "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2"],
  ["an object", "dd056dcd-154b-4c76-9bd3-c8f88648b5ff"],
])("the engine's placeholder for %s is an unknown value, also inside others", (_, placeholder) => {
  const { values } = send({ top: placeholder, inside: { list: [placeholder] }, hidden: secret(placeholder) });
  expect(values).toEqual({ top: UNKNOWN, inside: { list: [UNKNOWN] }, hidden: UNKNOWN });
  expect(Object.values(values).every(hasUnknown)).toBe(true);
});

test("no message is an empty object", () => {
  expect(readProperties(undefined)).toEqual({ values: {}, secrets: new Set() });
});

test("a map knows which of its members are secret, and all are if it is secret as a whole", () => {
  const map = writeProperties({ open: 1, hidden: secret("h") });
  const struct = writeProperties({ part: { open: 1, hidden: secret("h") }, whole: secret({ a: 1, b: 2 }), text: "t" });
  expect(readProperties(map).secrets).toEqual(new Set(["hidden"]));
  expect(readMembers(struct, "part")).toEqual({ values: { open: 1, hidden: "h" }, secrets: new Set(["hidden"]) });
  expect(readMembers(struct, "whole")).toEqual({ values: { a: 1, b: 2 }, secrets: new Set(["a", "b"]) });
  expect(readMembers(struct, "text")).toBeUndefined();
  expect(readMembers(struct, "absent")).toBeUndefined();
  expect(readMembers(undefined, "absent")).toBeUndefined();
});
