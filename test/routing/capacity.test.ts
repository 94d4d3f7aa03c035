import { describe, expect, test } from "vitest";
import { AVAILABLE, createTown, DEFAULT, must, sidOf, type Town, type TownOptions, VOICE } from "./support/town.js";

function townWith(target: object = {}, options: TownOptions = {}): Town {
  const town = createTown(options);
  town.queue("team");
  town.workflow("main", { filters: [{ expression: "1==1", targets: [{ queue: "team", ...target }] }] });
  town.worker("ann");
  return town;
}

const channelOf = (town: Town, name: string, channel = DEFAULT) => must(town.workerNamed(name).channels[channel]);

describe("capacity", () => {
  test.each([
    [0, []],
    [1, ["a"]],
    [2, ["a", "b"]],
    [50, ["a", "b", "c"]],
  ])("of %i takes the tasks %j of three", (capacity, offered) => {
    const town = townWith();
    town.capacity("ann", capacity);
    for (const name of ["a", "b", "c"]) town.task(name);
    expect(["a", "b", "c"].filter((name) => town.status(name) === "reserved")).toEqual(offered);
  });

  test("is taken from the offer on, and given back by the end of the task", () => {
    const town = townWith();
    town.task("a");
    expect(channelOf(town, "ann")).toMatchObject({ taken: 1, assigned: 0 });
    const { sid } = town.accept("a");
    expect(channelOf(town, "ann")).toMatchObject({ taken: 1, assigned: 1 });
    town.task("b");
    town.router.wrapReservation(sid);
    expect(channelOf(town, "ann")).toMatchObject({ taken: 1, assigned: 1 });
    expect(town.offered("b")).toEqual([]);
    town.router.completeReservation(sid);
    expect(town.offered("b")).toEqual(["ann"]);
    expect(channelOf(town, "ann")).toMatchObject({ taken: 1, assigned: 0 });
  });

  test("is a matter of each channel", () => {
    const town = townWith();
    town.task("a");
    town.task("b", {}, { channelSid: VOICE });
    expect([town.offered("a"), town.offered("b")]).toEqual([["ann"], ["ann"]]);
    expect(channelOf(town, "ann", VOICE).taken).toBe(1);
  });

  test("that grows lets tasks in that wait; one that shrinks throws none out", () => {
    const town = townWith();
    for (const name of ["a", "b", "c"]) town.task(name);
    town.heard();
    town.capacity("ann", 2);
    expect(town.heard()).toEqual(["worker.capacity.update", "reservation.created"]);
    expect(town.events.at(-2)).toMatchObject({ previousCapacity: 1, channel: { capacity: 2 } });
    town.capacity("ann", 1);
    expect([town.offered("a"), town.offered("b")]).toEqual([["ann"], ["ann"]]);
    town.accept("a");
    town.complete("a");
    expect(town.offered("c")).toEqual([]);
  });

  test("of a channel that is switched off is none", () => {
    const town = townWith();
    const { sid } = town.workerNamed("ann");
    town.router.updateWorkerChannel(sid, DEFAULT, { available: false });
    town.task("a");
    expect(town.offered("a")).toEqual([]);
    town.heard();
    town.router.updateWorkerChannel(sid, DEFAULT, { available: true });
    expect(town.heard()).toEqual(["worker.channel.availability.update", "reservation.created"]);
    town.router.updateWorkerChannel(sid, DEFAULT, { available: true, capacity: 1 });
    expect(town.heard()).toEqual([]);
  });
});

describe("what expressions see of channels", () => {
  test.each([
    ["worker.channel.default.configured_capacity == 3", true],
    ["worker.channel.default.assigned_tasks == 1", true],
    ["worker.channel.default.available_capacity_percentage == 33", true],
    ["worker.channel.voice.available_capacity_percentage == 100", true],
    ["worker.channel.nothing.assigned_tasks == 0", false],
  ])("%s is %s with one accepted and one offered of three", (expression, isTrue) => {
    const town = townWith({ expression: `task.free == true OR ${expression}` });
    town.capacity("ann", 3);
    town.task("a", { free: true });
    town.accept("a");
    town.task("b", { free: true });
    town.task("c");
    expect(town.offered("c")).toEqual(isTrue ? ["ann"] : []);
  });

  test("a capacity of 0 is 0 percent", () => {
    const town = townWith({ expression: "worker.channel.voice.available_capacity_percentage == 0" });
    town.capacity("ann", 0, VOICE);
    town.task("a");
    expect(town.offered("a")).toEqual(["ann"]);
  });

  test("a task waits until the worker has done with another channel", () => {
    const town = townWith({ expression: "worker.channel.voice.assigned_tasks == 0" });
    town.task("call", {}, { channelSid: VOICE });
    town.accept("call");
    town.task("chat");
    expect(town.offered("chat")).toEqual([]);
    town.complete("call");
    expect(town.offered("chat")).toEqual(["ann"]);
  });

  test("a queue may ask for them too: who has work leaves it", () => {
    const town = townWith();
    town.queue("team", { targetWorkers: "channel.default.assigned_tasks == 0" });
    town.capacity("ann", 2);
    for (const name of ["a", "b"]) town.task(name);
    town.accept("a");
    expect([...town.router.workersOfQueue(sidOf("WQ", "team"))]).toEqual([]);
    expect(town.router.queuesOfWorker(town.workerNamed("ann").sid)).toEqual([]);
    town.task("c");
    expect(town.offered("c")).toEqual([]);
    town.complete("a");
    expect(town.router.queuesOfWorker(town.workerNamed("ann").sid)).toEqual([sidOf("WQ", "team")]);
  });

  test("or for the activity", () => {
    const town = townWith();
    town.router.putActivity({ sid: "WAready", friendlyName: "Ready", available: true });
    town.queue("team", { targetWorkers: "activity_name == 'Ready'" });
    town.task("a");
    expect(town.offered("a")).toEqual([]);
    town.send("ann", "WAready");
    expect(town.offered("a")).toEqual(["ann"]);
    // from now on it asks for nothing that workers do
    town.queue("team", { targetWorkers: "1==1" });
    town.send("ann", AVAILABLE);
    expect(town.router.queuesOfWorker(town.workerNamed("ann").sid)).toHaveLength(1);
  });
});

describe("a task channel", () => {
  const SMS = sidOf("TC", "sms");

  test("that is made gives every worker a channel: capacity 1, available", () => {
    const town = townWith();
    town.router.putTaskChannel({ sid: SMS, uniqueName: "sms", channelOptimizedRouting: false });
    expect(channelOf(town, "ann", SMS)).toMatchObject({ capacity: 1, available: true, taken: 0, assigned: 0 });
    town.task("a", {}, { channelSid: SMS });
    expect(town.offered("a")).toEqual(["ann"]);
  });

  test("that is removed takes it away again; a task of it finds nobody, and one under way can end", () => {
    const town = townWith();
    town.task("a", {}, { channelSid: VOICE });
    town.accept("a");
    town.router.removeTaskChannel(VOICE);
    expect(town.workerNamed("ann").channels[VOICE]).toBeUndefined();
    town.complete("a");
    town.task("b", {}, { channelSid: VOICE });
    expect(town.offered("b")).toEqual([]);
    expect(town.status("a")).toBe("completed");
  });

  test("that is removed leaves an offer of it, which can be accepted", () => {
    const town = townWith();
    town.task("a", {}, { channelSid: VOICE });
    town.router.removeTaskChannel(VOICE);
    expect(town.accept("a").status).toBe("accepted");
  });

  test("a waiting task may be moved to another one", () => {
    const town = townWith();
    town.capacity("ann", 0);
    town.task("a");
    town.router.updateTask(town.taskNamed("a").sid, { channelSid: VOICE });
    expect(town.offered("a")).toEqual(["ann"]);
  });
});

test("a worker's scope is what expressions see of it: attributes and built-in names", () => {
  const town = townWith({});
  const { sid, activitySid } = town.worker("ann", { with: { team: "a" } });
  const scope = town.router.scopeOfWorker(sid);
  expect(scope).toMatchObject({ team: "a", sid, friendly_name: "ann", activity_sid: activitySid });
  expect(scope).toMatchObject({ activity_name: "Available", channel: { default: { configured_capacity: 1 } } });
});
