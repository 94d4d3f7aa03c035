import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createManualClock } from "../../emulator/clock/manual-clock.js";
import type { Workspace } from "../../emulator/resources/workspace.js";
import { createRouterTimers } from "../../emulator/router/router-timers.js";
import { createWork } from "../../emulator/work.js";

describe("a unit of work", () => {
  test("is persisted with everything that follows before it is reported", () => {
    const done: string[] = [];
    const work = createWork(() => done.push("kept"));
    const result = work.perform(() => {
      work.afterCommit(() => done.push("told"));
      work.follow(() => {
        done.push("followed");
        work.follow(() => done.push("followed again"));
        work.afterCommit(() => done.push("also committed"));
      });
      done.push("done");
      return 42;
    });
    expect(result).toBe(42);
    expect(done).toEqual(["done", "followed", "followed again", "kept", "told", "also committed"]);
  });

  test("that fails is persisted up to the failure", () => {
    const done: string[] = [];
    const work = createWork(() => done.push("kept"));
    const fail = () => {
      work.afterCommit(() => done.push("told"));
      throw new Error("refused");
    };
    expect(() => work.perform(fail)).toThrow("refused");
    expect(done).toEqual(["kept", "told"]);
  });

  test("that cannot be persisted is reported once it is", () => {
    const done: string[] = [];
    let isFull = true;
    const work = createWork(() => {
      if (isFull) throw new Error("disk is full");
    });
    expect(() => work.perform(() => work.afterCommit(() => done.push("first")))).toThrow("disk is full");
    expect(done).toEqual([]);
    isFull = false;
    work.perform(() => work.afterCommit(() => done.push("second")));
    expect(done).toEqual(["first", "second"]);
  });
});

describe("the timers of routers", () => {
  test("report a failure once, and continue with the others", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => log.mockRestore());
    const clock = createManualClock({ start: 0, settle: async () => {} });
    const work = createWork(() => {});
    const timers = createRouterTimers({ clock, work, exists: () => true });
    const done: number[] = [];
    const due = [5, 15];
    const broken = {
      nextDue: () => 10,
      advance: () => {
        throw new Error("a bug");
      },
    };
    const sound = {
      nextDue: () => due[0],
      advance: () => {
        done.push(clock.now());
        due.shift();
      },
    };
    const workspaces = [{ router: broken }, { router: sound }] as unknown as Workspace[];
    work.perform(() => {
      for (const workspace of workspaces) timers.touch(workspace);
    });
    await clock.advance(20);
    expect(done).toEqual([5, 15]);
    expect(log).toHaveBeenCalledTimes(1);
    expect(log.mock.calls[0]?.[0]).toMatchObject({ message: "a bug" });
  });
});
