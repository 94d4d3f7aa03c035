import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Lanes } from "../../../emulator/callbacks/lanes.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work that tells when it starts, and ends when it is told. */
function createWork(lanes: Lanes) {
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    started,
    add: (lane: string, name: string) =>
      lanes.add(lane, async () => {
        started.push(name);
        await new Promise<void>((resolve) => ends.set(name, resolve));
      }),
    async end(name: string) {
      ends.get(name)?.();
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

describe("lanes", () => {
  test("do some work of each at a time, in its order", async () => {
    const { add, started, end } = createWork(new Lanes({ perLane: 2 }));
    for (const [lane, name] of [
      ["a", "a1"],
      ["a", "a2"],
      ["a", "a3"],
      ["b", "b1"],
    ] as const) {
      add(lane, name);
    }
    expect(started).toEqual(["a1", "a2", "b1"]);
    await end("a2");
    expect(started).toEqual(["a1", "a2", "b1", "a3"]);
  });

  test("do one work at a time over all, whatever its lane, where that is wanted", async () => {
    const { add, started, end } = createWork(new Lanes({ perLane: 1, overall: 1 }));
    for (const [lane, name] of [
      ["a", "a1"],
      ["b", "b1"],
      ["a", "a2"],
    ] as const) {
      add(lane, name);
    }
    await end("a1");
    await end("b1");
    expect(started).toEqual(["a1", "b1", "a2"]);
  });

  test("are settled when everything has ended, also what was added meanwhile", async () => {
    const lanes = new Lanes({ perLane: 1 });
    const { add, end } = createWork(lanes);
    let isSettled = false;
    add("a", "a1");
    const settling = lanes.settle().then(() => {
      isSettled = true;
    });
    add("a", "a2");
    await end("a1");
    expect(isSettled).toBe(false);
    await end("a2");
    await settling;
    expect(isSettled).toBe(true);
  });

  test("no longer wait for work that has outlived its patience, and hold up its own lane alone", async () => {
    const lanes = new Lanes({ perLane: 1, overall: 1, patience: 100 });
    const { add, started, end } = createWork(lanes);
    for (const [lane, name] of [
      ["slow", "s1"],
      ["slow", "s2"],
      ["a", "a1"],
    ] as const) {
      add(lane, name);
    }
    await vi.advanceTimersByTimeAsync(99);
    expect(started).toEqual(["s1"]);
    await vi.advanceTimersByTimeAsync(1);
    expect(started).toEqual(["s1", "a1"]);
    await end("a1");
    await lanes.settle();
    await end("s1");
    expect(started).toEqual(["s1", "a1", "s2"]);
  });

  test("take no more than they can hold", async () => {
    const lanes = new Lanes({ perLane: 1 });
    const { add } = createWork(lanes);
    const taken = Array.from({ length: 10_003 }, (_, number) => add("a", String(number)));
    expect(taken.filter((isTaken) => !isTaken)).toHaveLength(2);
    expect(add("b", "b1")).toBe(true);
  });

  test("start what is waiting when they close, and end with it", async () => {
    const lanes = new Lanes({ perLane: 1 });
    const { add, started, end } = createWork(lanes);
    add("a", "a1");
    add("a", "a2");
    const closing = lanes.close();
    expect(started).toEqual(["a1", "a2"]);
    await end("a1");
    await end("a2");
    await closing;
  });
});
