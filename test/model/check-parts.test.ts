import { expect, test } from "vitest";
import { type Json, renderProblem } from "../../language/index.js";
import { checkInputs, kinds, UNKNOWN } from "../../model/index.js";
import { minimal } from "./support/inputs.js";

const check = (name: "attributes" | "channels", value: Json) =>
  checkInputs(kinds.Worker, { ...minimal.Worker, [name]: value }).problems.map(
    (problem) => `${problem.severity} ${problem.path.join(".")}: ${renderProblem(problem)}`,
  );
const ofLength = (length: number) => ({ a: "x".repeat(length - '{"a":""}'.length) });

test.each<[string, Json]>([
  ["an empty map", {}],
  ["any JSON in a map", { a: [1, null, { b: true }] }],
  ["the longest text", ofLength(4_096)],
  ["a longer text as long as a value is not known yet", { ...ofLength(4_096), b: { c: UNKNOWN } }],
  ["a value that is not known yet", UNKNOWN],
])("accepts %s as attributes", (_, value) => expect(check("attributes", value)).toEqual([]));

test.each<[string, Json, string]>([
  ["text", '{"a":1}', "must be a map"],
  ["a list", [], "must be a map"],
  ["a longer text", ofLength(4_097), "must be at most 4,096 characters of JSON, but has 4,097"],
])("rejects %s as attributes, without showing it", (_, value, message) => {
  expect(check("attributes", value)).toEqual([`error attributes: ${message}`]);
});

test.each<[string, Json]>([
  ["none", {}],
  ["a channel without values", { chat: {} }],
  ["the least and the most", { chat: { capacity: 0 }, voice: { capacity: 50 } }],
  ["whether it is available", { "my-channel": { available: false } }],
  ["values that are not known yet", { chat: UNKNOWN, voice: { capacity: UNKNOWN, available: UNKNOWN } }],
  ["a value that is absent", { chat: { capacity: undefined } }],
])("accepts %s as capacities", (_, value) => expect(check("channels", value)).toEqual([]));

test.each<[string, Json, string]>([
  ["text", "chat", "channels: must be a map by task channel"],
  ["a list", ["chat"], "channels: must be a map by task channel"],
  [
    "a name with a space",
    { "a b": { capacity: 1 } },
    'channels.a b: must be the unique name of a task channel, but is "a b"',
  ],
  ["a number in place of a channel", { chat: 3 }, "channels.chat: must be a map"],
  [
    "another key",
    { chat: { capasity: 3 } },
    'channels.chat: unknown key "capasity", did you mean "capacity"? allowed here: "available", "capacity"',
  ],
  ["too much", { chat: { capacity: 51 } }, "channels.chat.capacity: must be an integer from 0 to 50, but is 51"],
  ["too little", { chat: { capacity: -1 } }, "channels.chat.capacity: must be an integer from 0 to 50, but is -1"],
  ["a fraction", { chat: { capacity: 1.5 } }, "channels.chat.capacity: must be an integer from 0 to 50, but is 1.5"],
  [
    "a number as text",
    { chat: { capacity: "1" } },
    'channels.chat.capacity: must be an integer from 0 to 50, but is "1"',
  ],
  ["text for true", { chat: { available: "yes" } }, 'channels.chat.available: must be true or false, but is "yes"'],
])("rejects %s as capacities", (_, value, message) => {
  expect(check("channels", value)).toEqual([`error ${message}`]);
});

test("attributes of a kind without a limit can have any length", () => {
  const { attributes } = kinds.Worker.properties;
  const { maxLength: _, ...row } = attributes ?? { type: "attributes", doc: "" };
  const kind = { ...kinds.Worker, properties: { attributes: row } };
  expect(checkInputs(kind, { attributes: ofLength(9_999) }).problems).toEqual([]);
});
