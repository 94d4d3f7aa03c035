import { describe, expect, test } from "vitest";
import { AVAILABLE, BREAK, createTown, OFFLINE, sidOf, type Town, type TownOptions, VOICE } from "./support/town.js";

const RESERVED = sidOf("WA", "reserved");
const BUSY = sidOf("WA", "busy");

function townWith(workers: readonly string[], options: TownOptions = {}, maxReservedWorkers = 1): Town {
  const town = createTown({ ...options, settings: { multiTaskEnabled: false, ...options.settings } });
  town.router.putActivity({ sid: RESERVED, friendlyName: "Reserved", available: false });
  town.router.putActivity({ sid: BUSY, friendlyName: "Busy", available: false });
  town.queue("team", { maxReservedWorkers, reservationActivitySid: RESERVED, assignmentActivitySid: BUSY });
  town.queue("plain", {});
  town.workflow("main", {
    filters: [{ expression: "plain == true", targets: [{ queue: "plain" }] }],
    default_filter: { queue: "team" },
  });
  for (const name of workers) town.worker(name);
  return town;
}

const activityOf = (town: Town, worker: string) => town.workerNamed(worker).activitySid;

describe("in single-tasking", () => {
  test("a worker moves to the reservation activity before the reservation is reported, then to the assignment activity", () => {
    const town = townWith(["ann"]);
    town.heard();
    town.task("a");
    expect(town.heard().slice(-2)).toEqual(["worker.activity.update", "reservation.created"]);
    expect(activityOf(town, "ann")).toBe(RESERVED);
    town.accept("a");
    expect(town.heard()).toEqual(["reservation.accepted", "worker.activity.update"]);
    expect(activityOf(town, "ann")).toBe(BUSY);
    town.complete("a");
    expect(activityOf(town, "ann")).toBe(BUSY);
  });

  test("a worker has one task at a time, independent of its channels", () => {
    const town = townWith(["ann"]);
    town.capacity("ann", 5);
    town.task("a", { plain: true });
    town.task("b", { plain: true }, { channelSid: VOICE });
    town.accept("a");
    expect(town.offered("b")).toEqual([]);
    const [held] = town.router.reservationsOfTask(town.taskNamed("a").sid);
    town.router.wrapReservation(String(held?.sid));
    expect(town.offered("b")).toEqual([]);
    town.complete("a");
    expect(town.offered("b")).toEqual(["ann"]);
  });

  test("a worker who wraps up gets no other task", () => {
    const town = townWith(["ann"]);
    town.task("a", { plain: true });
    town.accept("a");
    town.router.wrapTask(town.taskNamed("a").sid);
    town.task("b", { plain: true });
    expect(town.offered("b")).toEqual([]);
    town.complete("a");
    expect(town.offered("b")).toEqual(["ann"]);
  });

  test("capacity and availability of channels are ignored", () => {
    const town = townWith(["ann"]);
    town.capacity("ann", 0);
    town.task("a");
    expect(town.offered("a")).toEqual(["ann"]);
  });

  test("a queue without such activities moves no worker", () => {
    const town = townWith(["ann"]);
    town.task("a", { plain: true });
    town.accept("a");
    expect(activityOf(town, "ann")).toBe(AVAILABLE);
  });

  test("a worker who is no longer needed returns to the previous activity", () => {
    const rescinded = townWith(["ann", "bob"], {}, 2);
    rescinded.task("a");
    rescinded.accept("a", "bob");
    expect(activityOf(rescinded, "ann")).toBe(AVAILABLE);
    const canceled = townWith(["ann"]);
    canceled.task("a");
    canceled.router.cancelTask(canceled.taskNamed("a").sid, { reason: "gone" });
    expect(activityOf(canceled, "ann")).toBe(AVAILABLE);
  });

  test("a worker who rejects moves to the given activity, one who does not answer to the timeout activity", () => {
    const town = townWith(["ann", "bob"]);
    town.task("a");
    town.reject("a", "ann", BREAK);
    expect(activityOf(town, "ann")).toBe(BREAK);
    expect(town.offered("a")).toEqual(["bob"]);
    town.wait(120);
    expect(activityOf(town, "bob")).toBe(OFFLINE);
  });

  test("a change to multitasking lets workers have more tasks", () => {
    const town = townWith(["ann"]);
    town.capacity("ann", 2);
    for (const name of ["a", "b"]) town.task(name, { plain: true });
    expect(town.offered("b")).toEqual([]);
    const settings = {
      defaultActivitySid: OFFLINE,
      timeoutActivitySid: OFFLINE,
      prioritizeQueueOrder: "FIFO",
    } as const;
    town.router.configure({ ...settings, multiTaskEnabled: true });
    expect(town.offered("b")).toEqual(["ann"]);
    town.router.configure({ ...settings, multiTaskEnabled: true });
    expect(town.offered("b")).toEqual(["ann"]);
  });
});
