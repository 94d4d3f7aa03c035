import { expect, test } from "vitest";
import { NumberedLog } from "../../../emulator/values/numbered-log.js";

test("numbers its items, and lists those after a number", () => {
  const log = new NumberedLog<string>({ count: 9, bytes: 9 });
  expect(log.next).toBe(1);
  for (const item of ["a", "b", "c"]) log.add(item, 1);
  expect(log.next).toBe(4);
  expect(log.list()).toEqual(["a", "b", "c"]);
  expect(log.list(2)).toEqual(["c"]);
  expect(log.list(9)).toEqual([]);
});

test("keeps a limited number of items, the newest ones", () => {
  const log = new NumberedLog<number>({ count: 3, bytes: 1_000 });
  for (let item = 1; item <= 50; item += 1) log.add(item, 1);
  expect(log.list()).toEqual([48, 49, 50]);
  expect(log.list(49)).toEqual([50]);
});

test("keeps a limited sum of sizes, and always the last item", () => {
  const log = new NumberedLog<string>({ count: 100, bytes: 10 });
  for (const item of ["a", "b", "c"]) log.add(item, 4);
  expect(log.list()).toEqual(["b", "c"]);
  log.add("larger than all", 11);
  expect(log.list()).toEqual(["larger than all"]);
  log.add("d", 5);
  log.add("e", 5);
  expect(log.list()).toEqual(["d", "e"]);
});

test("starts again at 1 after it is cleared", () => {
  const log = new NumberedLog<string>({ count: 100, bytes: 10 });
  log.add("a", 10);
  log.clear();
  for (const item of ["b", "c"]) log.add(item, 5);
  expect(log.list()).toEqual(["b", "c"]);
  expect(log.next).toBe(3);
});
