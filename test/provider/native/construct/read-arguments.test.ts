import { expect, test } from "vitest";
import type { JsonObject } from "../../../../language/index.js";
import { UNKNOWN } from "../../../../model/index.js";
import { readArguments } from "../../../../provider/native/construct/read-arguments.js";
import { readMembers, writeProperties } from "../../../../provider/native/protocol/values.js";

const read = (inputs: JsonObject) => readArguments(inputs, undefined);

test("files are one path or a list of paths", () => {
  expect(read({ files: "taskrouter/" }).files).toEqual(["taskrouter/"]);
  expect(read({ files: ["a.yaml", "b"], connection: "eu", vars: null })).toMatchObject({
    files: ["a.yaml", "b"],
    connection: "eu",
  });
  expect(read({ files: "a", connection: "" })).not.toHaveProperty("connection");
});

test("files that are unknown in a preview are not known, also one of several", () => {
  expect(read({ files: UNKNOWN }).files).toBeUndefined();
  expect(read({ files: ["a", UNKNOWN] }).files).toBeUndefined();
});

test.each<[JsonObject, string]>([
  [{}, "files must be the path"],
  [{ files: "" }, "files must be the path"],
  [{ files: [] }, "files must be the path"],
  [{ files: [5] }, "files must be the path"],
  [{ files: { a: 1 } }, "files must be the path"],
  [{ files: "a", vars: [] }, "vars must be a map"],
  [{ files: "a", connection: 5 }, "connection must be the name"],
  [{ files: "a", connection: UNKNOWN }, "connection must be known in a preview"],
  [{ files: "a", file: "b" }, 'file is not an argument of a TaskRouter, did you mean "files"?; there are files'],
])("%j is refused", (inputs, message) => {
  expect(() => read(inputs)).toThrow(message);
});

test("everything that is wrong is reported at once", () => {
  expect(() => read({ vars: 1, connection: 2, x: 3 })).toThrow(
    /x is not[\s\S]*files must[\s\S]*vars must[\s\S]*connection must/,
  );
});

test("values know which of them are secret and which are unknown", () => {
  const struct = writeProperties({ vars: { host: "a", port: UNKNOWN } });
  const { vars, secretVars, isUnknownVar } = readArguments({ files: "a" }, readMembers(struct, "vars"));
  expect({ vars, secretVars }).toEqual({ vars: { host: "a", port: UNKNOWN }, secretVars: new Set() });
  expect(["host", "port"].map((name) => isUnknownVar?.(name))).toEqual([false, true]);
  expect(readArguments({ files: "a", vars: UNKNOWN }, undefined).isUnknownVar?.("host")).toBe(true);
  expect(read({ files: "a" })).not.toHaveProperty("isUnknownVar");
});
