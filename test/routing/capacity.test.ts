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
  ])("a capacity of %i admits the tasks %j out of three", (capacity, offered) => {
    const town = townWith();
    town.capacity("ann", capacity);
    for (const name of ["a", "b", "c"]) town.task(name);
    expect(["a", "b", "c"].filter((name) => town.status(name) === "reserved")).toEqual(offered);
  });

  test("is taken when a task is offered, and returned when the task ends", () => {
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

  test("is counted per channel", () => {
    const town = townWith();
    town.task("a");
    town.task("b", {}, { channelSid: VOICE });
    expect([town.offered("a"), town.offered("b")]).toEqual([["ann"], ["ann"]]);
    expect(channelOf(town, "ann", VOICE).taken).toBe(1);
  });

  test("admits waiting tasks when it grows, and keeps accepted tasks when it shrinks", () => {
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

  test("is not available on a channel that is switched off", () => {
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

describe("expressions about channels", () => {
  test.each([
    ["worker.channel.default.configured_capacity == 3", true],
    ["worker.channel.default.assigned_tasks == 1", true],
    ["worker.channel.default.available_capacity_percentage == 33", true],
    ["worker.channel.voice.available_capacity_percentage == 100", true],
    ["worker.channel.nothing.assigned_tasks == 0", false],
  ])("%s is %s with one accepted and one offered task out of three", (expression, isTrue) => {
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

  test("a task waits until the worker has completed its task of another channel", () => {
    const town = townWith({ expression: "worker.channel.voice.assigned_tasks == 0" });
    town.task("call", {}, { channelSid: VOICE });
    town.accept("call");
    town.task("chat");
    expect(town.offered("chat")).toEqual([]);
    town.complete("call");
    expect(town.offered("chat")).toEqual(["ann"]);
  });

  test("a worker with a task leaves a queue whose expression requires no tasks", () => {
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

  test("a worker leaves a queue whose expression requires another activity", () => {
    const town = townWith();
    town.router.putActivity({ sid: "WAready", friendlyName: "Ready", available: true });
    town.queue("team", { targetWorkers: "activity_name == 'Ready'" });
    town.task("a");
    expect(town.offered("a")).toEqual([]);
    town.send("ann", "WAready");
    expect(town.offered("a")).toEqual(["ann"]);
    // from now on the expression does not depend on activities
    town.queue("team", { targetWorkers: "1==1" });
    town.send("ann", AVAILABLE);
    expect(town.router.queuesOfWorker(town.workerNamed("ann").sid)).toHaveLength(1);
  });
});

describe("a task channel", () => {
  const SMS = sidOf("TC", "sms");

  test("gives every worker a channel when it is created: capacity 1, available", () => {
    const town = townWith();
    town.router.putTaskChannel({ sid: SMS, uniqueName: "sms", channelOptimizedRouting: false });
    expect(channelOf(town, "ann", SMS)).toMatchObject({ capacity: 1, available: true, taken: 0, assigned: 0 });
    town.task("a", {}, { channelSid: SMS });
    expect(town.offered("a")).toEqual(["ann"]);
  });

  test("takes that channel away when it is removed: waiting tasks find no worker, and assigned tasks can be completed", () => {
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

  test("keeps pending reservations when it is removed, and they can be accepted", () => {
    const town = townWith();
    town.task("a", {}, { channelSid: VOICE });
    town.router.removeTaskChannel(VOICE);
    expect(town.accept("a").status).toBe("accepted");
  });

  test("can be changed for a waiting task", () => {
    const town = townWith();
    town.capacity("ann", 0);
    town.task("a");
    town.router.updateTask(town.taskNamed("a").sid, { channelSid: VOICE });
    expect(town.offered("a")).toEqual(["ann"]);
  });
});

test("the scope of a worker has its attributes and the built-in names", () => {
  const town = townWith({});
  const { sid, activitySid } = town.worker("bob", { with: { team: "a" } });
  const scope = town.router.scopeOfWorker(sid);
  expect(scope).toMatchObject({ team: "a", sid, friendly_name: "bob", activity_sid: activitySid });
  expect(scope).toMatchObject({ activity_name: "Available", channel: { default: { configured_capacity: 1 } } });
});
