import { expect, test } from "vitest";
import { createNames } from "../../../../language/lint/expressions/create-names.js";

test("a name is one object per owner and path", () => {
  const nameOf = createNames();
  const name = nameOf("task", ["a", 0, "b"]);
  expect(nameOf("task", ["a", 0, "b"])).toBe(name);
  const others = [
    nameOf("worker", ["a", 0, "b"]),
    nameOf("task", ["a", 0]),
    nameOf("task", ["a", "0", "b"]),
    nameOf("task", ["a.0.b"]),
    createNames()("task", ["a", 0, "b"]),
  ];
  for (const other of others) expect(other).not.toBe(name);
});
