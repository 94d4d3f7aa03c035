import { describe, expect, test } from "vitest";
import { AVAILABLE, BREAK, createTown, DEFAULT, OFFLINE, type Town, type TownOptions, VOICE } from "./support/town.js";

function townWith(target: object = {}, options: TownOptions = {}): Town {
  const town = createTown(options);
  town.queue("team");
  town.workflow("main", { filters: [{ expression: "1==1", targets: [{ queue: "team", ...target }] }] });
  return town;
}

/** Creates one task per worker, each accepted at once. Returns the workers in order of acceptance. */
function takers(town: Town, count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    town.wait(1);
    town.task(`task ${at}`);
    const [name = "nobody"] = town.offered(`task ${at}`);
    if (name !== "nobody") town.accept(`task ${at}`);
    return name;
  });
}

describe("the worker who is offered a task", () => {
  test("became available first, if no worker has had a task", () => {
    const town = townWith();
    town.worker("ann", { activitySid: OFFLINE });
    town.worker("bob");
    town.worker("cid");
    town.wait(5);
    town.send("ann", AVAILABLE);
    expect(takers(town, 4)).toEqual(["bob", "cid", "ann", "nobody"]);
  });

  test("had its last assignment first; unavailable time does not count", () => {
    const town = townWith();
    for (const name of ["ann", "bob"]) town.worker(name);
    expect(takers(town, 2)).toEqual(["ann", "bob"]);
    for (const name of ["task 1", "task 0"]) town.complete(name);
    town.send("ann", BREAK);
    town.send("ann", AVAILABLE);
    expect(takers(town, 2)).toEqual(["ann", "bob"]);
  });

  test("does not change by a rejected reservation", () => {
    const town = townWith();
    for (const name of ["ann", "bob"]) town.worker(name);
    town.task("call");
    town.reject("call", "ann", OFFLINE);
    town.send("ann", AVAILABLE);
    expect(town.offered("call")).toEqual(["bob"]);
    town.wait(1);
    town.task("next");
    expect(town.offered("next")).toEqual(["ann"]);
  });

  test.each([
    ["in an activity that is not available", { activitySid: BREAK }],
    ["in the workspace's default activity, where none is given", { activitySid: undefined }],
    ["in an activity that nobody knows", { activitySid: "WAgone" }],
  ])("is not one %s", (_, worker) => {
    const town = townWith();
    town.router.createWorker({ friendlyName: "ann", ...(worker.activitySid && { activitySid: worker.activitySid }) });
    town.task("call");
    expect(town.offered("call")).toEqual([]);
  });

  test("belongs to the queue", () => {
    const town = townWith();
    town.queue("team", { targetWorkers: "team == 1" });
    town.worker("ann", { with: { team: 2 } });
    town.task("call");
    expect(town.offered("call")).toEqual([]);
    town.router.updateWorker(town.workerNamed("ann").sid, { attributes: '{"team":1}' });
    expect(town.offered("call")).toEqual(["ann"]);
  });

  test.each([
    ["by attributes of the worker", "worker.level > 2", ["bob"]],
    ["by the worker and attributes of the task", "worker.level == task.level", ["cid"]],
    ["by built-in names", "worker.friendly_name == 'cid'", ["cid"]],
    ["by the activity", "worker.activity_name == 'Available'", ["ann"]],
    ["never, if it is malformed", "worker.level >", []],
    ["never, without a prefix: the name is null", "level > 2", []],
  ])("matches the target's expression: %s", (_, expression, names) => {
    const town = townWith({ expression });
    for (const [name, level] of [
      ["ann", 1],
      ["bob", 5],
      ["cid", 2],
    ] as const)
      town.worker(name, { with: { level } });
    town.task("call", { level: 2 });
    expect(town.offered("call")).toEqual(names);
  });
});

describe("order_by", () => {
  const levels = { ann: 1, bob: 3, cid: 2, dan: undefined, eve: 3 };
  const order = (order_by: string, more: object = {}) => {
    const town = townWith({ order_by });
    for (const [name, level] of Object.entries({ ...levels, ...more })) {
      town.worker(name, { with: level === undefined ? {} : { level } });
    }
    return takers(town, Object.keys({ ...levels, ...more }).length).join(" ");
  };

  test.each([
    ["worker.level DESC", "bob eve cid ann dan"],
    ["worker.level ASC", "ann cid bob eve dan"],
    ["worker.level", "ann cid bob eve dan"],
    ["worker.level DESC, worker.other ASC", "bob eve cid ann dan"],
    ["worker.nothing DESC", "ann bob cid dan eve"],
    ["level DESC", "ann bob cid dan eve"],
    ["worker.level SIDEWAYS", "ann bob cid dan eve"],
  ])("%s: %s", (order_by, expected) => {
    expect(order(order_by)).toBe(expected);
  });

  test.each([
    ["a text", "x"],
    ["a fraction", 1.5],
  ])("is ignored if a worker has %s instead of an integer", (_, level) => {
    expect(order("worker.level DESC", { fay: level })).toBe("ann bob cid dan eve fay");
  });

  test("orders the workers before as many as the queue reserves are chosen", () => {
    const town = townWith({ order_by: "worker.level DESC" });
    town.queue("team", { maxReservedWorkers: 2 });
    for (const [at, name] of ["ann", "bob", "cid"].entries()) town.worker(name, { with: { level: at } });
    town.task("call");
    expect(town.offered("call")).toEqual(["cid", "bob"]);
  });

  test("does not consider workers who cannot take the task", () => {
    const town = townWith({ order_by: "worker.level DESC", expression: "worker.level > 1" });
    for (const [name, level] of [
      ["ann", 1],
      ["bob", 2],
      ["cid", 3],
    ] as const)
      town.worker(name, { with: { level } });
    expect(takers(town, 3)).toEqual(["cid", "bob", "nobody"]);
  });
});

describe("on an optimized task channel", () => {
  const play = (channelOptimizedRouting: boolean) => {
    const town = townWith({});
    const channel = { sid: VOICE, uniqueName: "voice", channelOptimizedRouting: false };
    for (const name of ["ann", "bob"]) town.worker(name);
    // the lists of free workers exist before the channel changes
    town.task("early", {}, { channelSid: VOICE });
    town.accept("early");
    town.complete("early");
    town.router.putTaskChannel({ ...channel, channelOptimizedRouting });
    // bob accepts a task of another channel, and is idle longer on this one only
    town.task("chat", {}, { channelSid: DEFAULT });
    expect(town.offered("chat")).toEqual(["bob"]);
    town.accept("chat");
    town.task("call", {}, { channelSid: VOICE });
    return town.offered("call");
  };

  test("idle time counts from the last assignment on it", () => expect(play(true)).toEqual(["bob"]));
  test("idle time on another channel counts from the last assignment on any channel", () =>
    expect(play(false)).toEqual(["ann"]));

  test("the order of two workers follows their last tasks on it, not who was created first", () => {
    const town = townWith();
    town.router.putTaskChannel({ sid: VOICE, uniqueName: "voice", channelOptimizedRouting: true });
    for (const name of ["ann", "bob"]) town.worker(name);
    for (const name of ["call 0", "call 1"]) {
      town.task(name, {}, { channelSid: VOICE });
      town.accept(name);
    }
    // ann had the later task of the channel: she took the third call as well
    town.complete("call 0");
    town.wait(1);
    town.task("call 2", {}, { channelSid: VOICE });
    expect(town.offered("call 2")).toEqual(["ann"]);
    town.accept("call 2");
    for (const name of ["call 1", "call 2"]) town.complete(name);
    town.task("call 3", {}, { channelSid: VOICE });
    expect(town.offered("call 3")).toEqual(["bob"]);
  });
});
