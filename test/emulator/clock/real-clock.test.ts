import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createRealClock } from "../../../emulator/clock/real-clock.js";

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a real clock", () => {
  test("tells the machine's time, which never goes back", () => {
    const clock = createRealClock();
    expect([clock.kind, clock.now()]).toEqual(["real", 1_000]);
    vi.setSystemTime(400);
    expect(clock.now()).toBe(1_000);
    vi.setSystemTime(1_200);
    expect(clock.now()).toBe(1_200);
  });

  test("tells what a function tells", () => {
    const clock = createRealClock(() => 42);
    expect([clock.kind, clock.now()]).toEqual(["given", 42]);
  });

  test("runs something when it is due, unless it is taken back", () => {
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

  test("takes times that are further away than a timer of Node's can be", () => {
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
