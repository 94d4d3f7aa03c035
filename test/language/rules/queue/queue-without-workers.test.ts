import { expect, test } from "vitest";
import { people, workers } from "../support/contexts.js";
import { lintQueue } from "../support/lint.js";

test("reports an expression that no declared worker matches, with their number", () => {
  expect(lintQueue("queue-without-workers", "level > 1", { workers: people })).toMatchObject([
    { path: ["targetWorkers"], message: expect.stringMatching(/^none of the 4 declared workers /) },
  ]);
});

test("accepts an expression that a declared worker matches", () => {
  expect(lintQueue("queue-without-workers", "1==1", { workers: people })).toEqual([]);
});

test("reports that the only declared worker does not match", () => {
  expect(lintQueue("queue-without-workers", "level > 1", { workers: workers({ ann: {} }) })).toMatchObject([
    { message: expect.stringMatching(/^the only declared worker does not match /) },
  ]);
});

test("accepts a name that look-alike-name reports", () => {
  expect(lintQueue("queue-without-workers", "attributes.level > 1", { workers: people })).toEqual([]);
});

test("accepts a queue that is never true, which parking-queue reports", () => {
  expect(lintQueue("queue-without-workers", "1==2", { workers: people })).toEqual([]);
});

test("accepts any expression if no worker is declared", () => {
  expect(lintQueue("queue-without-workers", "level > 1")).toEqual([]);
});
