import { describe, expect, test } from "vitest";
import { wait } from "../../../emulator/clock/clock.js";
import { createDueTimer } from "../../../emulator/clock/due-timer.js";
import { createManualClock } from "../../../emulator/clock/manual-clock.js";

const settle = async () => {};

describe("a manual clock", () => {
  test("does not move by itself", async () => {
    const clock = createManualClock({ start: 1_000, settle });
    expect(clock.now()).toBe(1_000);
    expect(await clock.advance(500)).toBe(1_500);
    expect(clock.now()).toBe(1_500);
  });

  test("runs what is due in order, each at its own time", async () => {
    const clock = createManualClock({ start: 0, settle });
    const done: string[] = [];
    const note = (name: string) => () => done.push(`${name} at ${clock.now()}`);
    clock.at(30, note("third"));
    clock.at(10, () => {
      note("first")();
      clock.at(10, note("first's own"));
      clock.at(40, note("fourth"));
    });
    clock.at(10, note("second"));
    clock.at(51, note("never"));
    await clock.advance(50);
    expect(done).toEqual(["first at 10", "second at 10", "first's own at 10", "third at 30", "fourth at 40"]);
  });

  test("runs what was due earlier without moving back", async () => {
    const clock = createManualClock({ start: 100, settle });
    const times: number[] = [];
    clock.at(40, () => times.push(clock.now()));
    await clock.advance(0);
    expect(times).toEqual([100]);
  });

  test("does not run a canceled timer", async () => {
    const clock = createManualClock({ start: 0, settle });
    const done: string[] = [];
    const cancel = clock.at(10, () => done.push("x"));
    cancel();
    cancel();
    await clock.advance(20);
    expect(done).toEqual([]);
  });

  test("settles at each moment before it moves on", async () => {
    const settled: number[] = [];
    const clock = createManualClock({ start: 0, settle: async () => void settled.push(clock.now()) });
    clock.at(10, () => {});
    clock.at(20, () => {});
    await clock.advance(30);
    expect(settled).toEqual([0, 10, 20]);
  });

  test("runs overlapping moves one after the other", async () => {
    const clock = createManualClock({ start: 0, settle });
    expect(await Promise.all([clock.advance(10), clock.advance(20), clock.advance(0)])).toEqual([10, 30, 30]);
  });

  test("continues after a timer has failed", async () => {
    const clock = createManualClock({ start: 0, settle });
    clock.at(10, () => {
      throw new Error("broken");
    });
    await expect(clock.advance(20)).rejects.toThrow("broken");
    expect(await clock.advance(20)).toBe(30);
  });

  test("lets callers wait", async () => {
    const clock = createManualClock({ start: 0, settle });
    const woken: string[] = [];
    const waiting = wait(clock, 10).then(() => woken.push("late"));
    await wait(clock, 0);
    expect(woken).toEqual([]);
    await clock.advance(10);
    await waiting;
    expect(woken).toEqual(["late"]);
  });
});

describe("a due timer", () => {
  function openTimer(due: number[]) {
    const clock = createManualClock({ start: 0, settle });
    const done: number[] = [];
    const run = () => {
      done.push(clock.now());
      while (due[0] !== undefined && due[0] <= clock.now()) due.shift();
    };
    return { clock, done, timer: createDueTimer(clock, () => due[0], run) };
  }

  test("runs each time something is due", async () => {
    const { clock, done, timer } = openTimer([10, 25, 25, 40]);
    timer.look();
    await clock.advance(30);
    expect(done).toEqual([10, 25]);
    await clock.advance(10);
    expect(done).toEqual([10, 25, 40]);
    await clock.advance(100);
    expect(done).toHaveLength(3);
  });

  test("follows a due time that moves earlier or later", async () => {
    const due = [50];
    const { clock, done, timer } = openTimer(due);
    timer.look();
    due.splice(0, 1, 20);
    timer.look();
    due.splice(0, 1, 30);
    timer.look();
    await clock.advance(100);
    expect(done).toEqual([30]);
  });

  test("does nothing while nothing is due, and after it was stopped", async () => {
    const due: number[] = [];
    const { clock, done, timer } = openTimer(due);
    timer.look();
    timer.stop();
    due.push(10);
    timer.look();
    timer.stop();
    await clock.advance(50);
    expect(done).toEqual([]);
  });
});
