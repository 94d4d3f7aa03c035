import { describe, expect, test } from "vitest";
import { createTown, type Town, type TownOptions } from "./support/town.js";

// a town starts on Wednesday, 2026-03-04, at 10:00 UTC

describe("a filter uses the time at which a task is created, in UTC", () => {
  test.each([
    ["taskrouter.currentTime >= 0800 AND taskrouter.currentTime < 1830", 0, "open"],
    ["taskrouter.currentTime > 1000", 0, "closed"],
    ["taskrouter.currentTime > 1000", 60, "open"],
    ["taskrouter.currentTime < 6", 14 * 3600 + 5 * 60, "open"],
    ["taskrouter.currentHour == '10'", 0, "open"],
    ["taskrouter.currentHour >= 10", 0, "open"],
    ["taskrouter.currentMin == '07'", 7 * 60, "open"],
    ["taskrouter.dayOfWeek == 'Wed'", 0, "open"],
    ["taskrouter.dayOfWeek == 'Wed'", 14 * 3600, "closed"],
    ["taskrouter.dayOfWeek == 'WED'", 0, "closed"],
    ["taskrouter.dayOfWeek IN ['Sat', 'Sun']", 3 * 86_400, "open"],
  ])("%s, %i s after the start: %s", (expression, seconds, queue) => {
    const town = createTown();
    for (const name of ["open", "closed"]) town.queue(name);
    town.workflow("main", {
      filters: [{ expression, targets: [{ queue: "open" }] }],
      default_filter: { queue: "closed" },
    });
    town.wait(seconds);
    town.task("call");
    expect(town.queueOf("call")).toBe(queue);
  });

  test("does not evaluate it again while the task waits", () => {
    const town = createTown();
    for (const name of ["open", "closed"]) town.queue(name);
    town.workflow("main", {
      filters: [{ expression: "taskrouter.currentTime < 1001", targets: [{ queue: "open" }] }],
      default_filter: { queue: "closed" },
    });
    town.task("call");
    town.wait(3600);
    expect(town.queueOf("call")).toBe("open");
  });
});

describe("a target uses the present time", () => {
  const night = (options: TownOptions = {}): Town => {
    const town = createTown(options);
    town.queue("team");
    const expression = "taskrouter.currentTime >= 1003 AND worker.level > 1";
    town.workflow("main", { filters: [{ expression: "1==1", targets: [{ queue: "team", expression }] }] });
    town.worker("ann", { with: { level: 1 } });
    town.worker("bob", { with: { level: 2 } });
    return town;
  };

  test("a waiting task is evaluated each minute, and offered when its time window opens", () => {
    const town = night();
    town.wait(30);
    town.task("call");
    expect(town.router.nextDue()).toBe(town.now() + 30_000);
    town.wait(149);
    expect(town.offered("call")).toEqual([]);
    town.wait(1);
    expect(town.offered("call")).toEqual(["bob"]);
    expect(town.events.at(-1)).toMatchObject({ type: "reservation.created", time: town.now() });
  });

  test("a clock that jumps past the opening has the same result", () => {
    const town = night();
    town.task("call");
    town.wait(185);
    expect(town.events.at(-1)).toMatchObject({ type: "reservation.created", time: town.now() - 5_000 });
  });

  test("no minute timer runs while no task depends on the time", () => {
    const town = night();
    expect(town.router.nextDue()).toBeUndefined();
    town.task("call");
    town.router.cancelTask(town.taskNamed("call").sid, { reason: "gone" });
    town.wait(300);
    expect(town.router.nextDue()).toBeUndefined();
  });

  test("several waiting tasks are offered in order, as far as workers have capacity", () => {
    const town = night();
    for (const name of ["first", "second"]) town.task(name);
    town.wait(180);
    expect([town.offered("first"), town.offered("second")]).toEqual([["bob"], []]);
    town.accept("first");
    town.complete("first");
    expect(town.offered("second")).toEqual(["bob"]);
  });
});
