import { expect, test } from "vitest";
import { type CallbackEntry, createCallbackLog, toShortAnswer } from "../../../emulator/callbacks/callback-log.js";

function toDraft(parameters: Record<string, string>): Omit<CallbackEntry, "number"> {
  return { time: "", kind: "event", url: "https://h.test/", parameters, status: null, outcome: "pending" };
}

test("long values are cut, after their passwords are removed", () => {
  const log = createCallbackLog();
  const long = `${"x".repeat(49_970)} https://u:${"secret".repeat(100)}@h.test/ ${"y".repeat(1_000)}`;
  log.add(toDraft({ EventDescription: long, EventType: "a" }));
  const [entry] = log.list();
  expect(entry?.parameters.EventType).toBe("a");
  expect(entry?.parameters.EventDescription).toMatch(
    /^x{49970} https:\/\/u:\*\*\*@h\.test\/.*… \(\d+ characters cut\)$/,
  );
  expect(JSON.stringify(entry)).not.toContain("secret");
});

test("an answer is cut after 2,000 characters", () => {
  expect(toShortAnswer("a".repeat(2_000))).toBe("a".repeat(2_000));
  expect(toShortAnswer("a".repeat(2_500))).toBe(`${"a".repeat(2_000)}… (500 characters cut)`);
});

test("the log has a limited size in bytes, and an entry can still be updated", () => {
  const log = createCallbackLog({ count: 100, bytes: 100_000 });
  for (let number = 1; number <= 50; number += 1) log.add(toDraft({ EventDescription: "d".repeat(10_000) }));
  const last = log.add(toDraft({ EventDescription: "d".repeat(10_000) }));
  last.outcome = "delivered";
  const entries = log.list();
  expect(entries.length).toBeLessThanOrEqual(5);
  expect(entries.at(-1)).toMatchObject({ number: 51, outcome: "delivered" });
});
