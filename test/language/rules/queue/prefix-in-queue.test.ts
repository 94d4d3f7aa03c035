import { expect, test } from "vitest";
import { attributes } from "../support/contexts.js";
import { lintQueue } from "../support/lint.js";

test("reports an attribute of the task", () => {
  expect(lintQueue("prefix-in-queue", "task.a == 1")).toMatchObject([
    { message: expect.stringContaining("a queue cannot use the task") },
  ]);
});

test("reports the prefix of an attribute of the worker, and the name without it", () => {
  expect(lintQueue("prefix-in-queue", "worker.a == 1")).toMatchObject([
    { message: expect.stringContaining('write "a"') },
  ]);
});

test("accepts names without a prefix, and the prefix without an attribute", () => {
  expect(lintQueue("prefix-in-queue", "worker == 1 OR level > 1")).toEqual([]);
});

test("accepts a declared attribute named like the prefix", () => {
  expect(lintQueue("prefix-in-queue", "worker.a == 1", { workerAttributes: attributes({ worker: {} }) })).toEqual([]);
});
