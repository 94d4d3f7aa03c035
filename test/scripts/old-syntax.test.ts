import { expect, test } from "vitest";
import { toOldSyntax } from "../../scripts/lib/old-syntax.mjs";

test.each<[newer: string, older: string]>([
  ['export { type A, b } from "./c.js";', 'export type { A } from "./c.js";\nexport { b } from "./c.js";'],
  ['import { type A as B } from "./c.js";', 'import type { A as B } from "./c.js";'],
  ['export type * from "./c.js";', 'export * from "./c.js";'],
  ["type A = `WS${string}`;", "type A = string;"],
  ["type A = readonly [name: string, sid?: `WS${string}`];", "type A = readonly [string, string?];"],
  ["declare function f<const T extends [a: 1]>(t: T): T;", "declare function f<T extends [1]>(t: T): T;"],
  [
    "type A<T> = T extends { a: infer B extends string } ? B : never;",
    "type A<T> = T extends { a: infer B } ? B : never;",
  ],
  [
    "type A<T> = { -readonly [K in keyof T as T[K] extends 1 ? K : never]?: T[K] };",
    "type A<T> = { -readonly [K in { [K in keyof T]: T[K] extends 1 ? K : never }[keyof T]]?: T[K] };",
  ],
  ["type A<T> = { [K in keyof T as Capitalize<K>]: T[K] };", "type A<T> = { [name: string]: any };"],
])("writes %s in the syntax of TypeScript 3.8", (newer, older) => {
  expect(toOldSyntax(newer)).toBe(older);
});

test("leaves old syntax and comments as they are", () => {
  const text =
    '/** A `${string}`. */\nimport { a } from "./b.js";\nexport type C<T> = { [K in keyof T]: [T, typeof a] };\n';
  expect(toOldSyntax(text)).toBe(text);
});
