import { expect, test } from "vitest";
import { findDeclared } from "../../sdk/find-declared.js";

test("returns the object with the key", () => {
  expect(findDeclared("workflow", "phone", { phone: 1, chat: 2 })).toBe(1);
});

test.each<[key: string, declared: Record<string, number>, message: string]>([
  ["phonee", { phone: 1, chat: 2 }, 'unknown workflow "phonee", did you mean "phone"? declared are "chat", "phone"'],
  ["support", { phone: 1 }, 'unknown workflow "support": declared are "phone"'],
  ["toString", {}, 'unknown workflow "toString": none is declared'],
])("an unknown key %s is an error that lists the declared ones", (key, declared, message) => {
  expect(() => findDeclared("workflow", key, declared)).toThrow(message);
});
