import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createRealClock } from "../../../emulator/clock/real-clock.js";

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a real clock", () => {
  test("shows the machine's time, and never moves back", () => {
    const clock = createRealClock();
    expect([clock.kind, clock.now()]).toEqual(["real", 1_000]);
    vi.setSystemTime(400);
    expect(clock.now()).toBe(1_000);
    vi.setSystemTime(1_200);
    expect(clock.now()).toBe(1_200);
  });

  test("shows the time of a function", () => {
    const clock = createRealClock(() => 42);
    expect([clock.kind, clock.now()]).toEqual(["given", 42]);
  });

  test("runs a timer when it is due, unless it was canceled", () => {
    const clock = createRealClock();
    const done: string[] = [];
    clock.at(1_500, () => done.push("due"));
    clock.at(1_600, () => done.push("never"))();
    clock.at(900, () => done.push("overdue"));
    expect(done).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(done).toEqual(["overdue"]);
    vi.advanceTimersByTime(1_000);
    expect(done).toEqual(["overdue", "due"]);
  });

  test("accepts times beyond the maximum of a Node timer", () => {
    const days = 60 * 86_400_000;
    const clock = createRealClock();
    const done: number[] = [];
    clock.at(1_000 + days, () => done.push(clock.now()));
    vi.advanceTimersByTime(days - 1);
    expect(done).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(done).toEqual([1_000 + days]);
  });
});
