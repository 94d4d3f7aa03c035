import { describe, expect, test } from "vitest";
import { InvariantError, invariant } from "../../language/index.js";

describe("invariant", () => {
  test("does nothing when the condition holds", () => {
    expect(() => invariant(true, "one is one")).not.toThrow();
  });

  test("throws an error that names a bug of this package", () => {
    const fail = () => invariant(false, "a target refers to a known queue");
    expect(fail).toThrow(InvariantError);
    expect(fail).toThrow("bug in pulumi-taskrouter: a target refers to a known queue");
  });

  test("narrows the type of what it is about", () => {
    const found = new Map([["a", "first"]]).get("a");
    invariant(found !== undefined, "the key exists");
    expect(found.length).toBe(5);
  });
});
