import { describe, expect, test } from "vitest";
import { EXPRESSION_KEYS, TARGET, TARGET_NAMES } from "../../../language/index.js";

describe("the keys of a target", () => {
  test("are in the order in which we write them, with TaskRouter's names", () => {
    expect(TARGET_NAMES.map((key) => [key, TARGET[key].wire])).toEqual([
      ["queue", "queue"],
      ["priority", "priority"],
      ["timeout", "timeout"],
      ["expression", "expression"],
      ["orderBy", "order_by"],
      ["skipIf", "skip_if"],
      ["knownWorkerSid", "known_worker_sid"],
      ["knownWorkerFriendlyName", "known_worker_friendly_name"],
    ]);
  });

  test("have a documented meaning in the default filter only for the queue and the timeout", () => {
    const settled = TARGET_NAMES.filter((key) => TARGET[key].inDefaultFilter !== "open");
    expect(settled.map((key) => [key, TARGET[key].inDefaultFilter])).toEqual([
      ["queue", "works"],
      ["timeout", "ignored"],
    ]);
  });
});

test("these keys have expressions and orders, by both names", () => {
  expect([...EXPRESSION_KEYS].sort()).toEqual(["expression", "orderBy", "order_by", "skipIf", "skip_if"]);
});
