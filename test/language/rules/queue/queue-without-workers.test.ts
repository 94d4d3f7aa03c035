import { expect, test } from "vitest";
import { people } from "../support/contexts.js";
import { lintQueue } from "../support/lint.js";

test("reports an expression that no declared worker matches, with their number", () => {
  expect(lintQueue("queue-without-workers", "level > 1", { workers: people })).toMatchObject([
    { path: ["targetWorkers"], message: expect.stringMatching(/^none of the 4 declared workers /) },
  ]);
});

test("accepts an expression that a declared worker matches", () => {
  expect(lintQueue("queue-without-workers", "1==1", { workers: people })).toEqual([]);
});

test("accepts any expression if no worker is declared", () => {
  expect(lintQueue("queue-without-workers", "level > 1")).toEqual([]);
});
