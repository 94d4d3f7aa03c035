import { describe, expect, test } from "vitest";
import type { Reservation, RoutingEvent, Task } from "../../routing/index.js";
import { createEventCheck } from "./support/check-events.mjs";
import { checkInvariants } from "./support/check-invariants.mjs";
import { createTown, DEFAULT, must, type Town } from "./support/town.js";

function townWithTask(): Town {
  const town = createTown();
  town.queue("team");
  town.workflow("main", { default_filter: { queue: "team" } });
  town.worker("ann");
  town.task("call");
  return town;
}

describe("checkInvariants", () => {
  test("finds nothing in a consistent state", () => {
    const town = townWithTask();
    expect(checkInvariants(town.router)).toEqual([]);
    town.accept("call");
    expect(checkInvariants(town.router)).toEqual([]);
  });

  test.each<[string, (town: Town) => void, RegExp]>([
    [
      "a state without its reservation",
      (town) => Object.assign(town.taskNamed("call"), { status: "assigned" }),
      /is assigned with 0 accepted/,
    ],
    [
      "a reservation that contradicts its state",
      (town) => Object.assign(town.taskNamed("call"), { status: "pending" }),
      /is pending with 1 pending/,
    ],
    [
      "a cancellation without a reason",
      (town) => Object.assign(town.taskNamed("call"), { status: "canceled" }),
      /canceled without a reason/,
    ],
    [
      "a wrong number on a worker",
      (town) => Object.assign(must(town.workerNamed("ann").channels[DEFAULT]), { taken: 0 }),
      /says 0 taken and 0 assigned/,
    ],
    [
      "an answered offer that still runs",
      (town) => Object.assign(town.reservation("call"), { status: "accepted" }),
      /is accepted and still expires/,
    ],
  ])("finds %s", (_, breakIt, message) => {
    const town = townWithTask();
    breakIt(town);
    expect(checkInvariants(town.router).join("\n")).toMatch(message);
  });

  test("finds a reservation whose task does not exist", () => {
    const { router } = townWithTask();
    const lost = { ...must([...router.reservations][0]), taskSid: "WTgone" };
    const { workers, tasks, reservationsOfTask, reservationsOfWorker } = router;
    const reservations = { size: 1, get: () => lost, [Symbol.iterator]: () => [lost].values() };
    const state = { workers, tasks, reservations, reservationsOfTask, reservationsOfWorker };
    expect(checkInvariants(state).join()).toContain("is of task WTgone, which does not exist");
  });
});

describe("createEventCheck", () => {
  const task = { sid: "WT1", ignoreCapacity: false } as Task;
  const reservation = { sid: "WR1", channelSid: DEFAULT } as Reservation;
  const event = (type: RoutingEvent["type"], more: Partial<RoutingEvent> = {}): RoutingEvent => ({
    type,
    time: 1,
    ...more,
  });
  const taken = (count: number) => {
    const worker = must([...townWithTask().router.workers][0]);
    const channel = { ...must(worker.channels[DEFAULT]), taken: count };
    return { task, reservation, worker: { ...worker, channels: { [DEFAULT]: channel } } };
  };

  test.each<[string, RoutingEvent[], string]>([
    ["time that goes back", [event("worker.created", { time: 2 }), event("worker.deleted")], "came at 1, before 2"],
    ["an acceptance of nothing", [event("reservation.accepted", { reservation })], "came after new"],
    [
      "two ends of one offer",
      [
        event("reservation.created", { reservation }),
        event("reservation.timeout", { reservation }),
        event("reservation.rejected", { reservation }),
      ],
      "came after reservation.timeout",
    ],
    ["a completion of what never was", [event("task.completed", { task })], "came after new"],
    ["more offers than fit", [event("reservation.created", taken(2))], "2 of 1 are taken"],
  ])("finds %s", (_, events, message) => {
    const check = createEventCheck();
    expect(events.flatMap((each) => check.take(each)).join("\n")).toContain(message);
  });

  test("accepts events in causal order, and any capacity in single-tasking", () => {
    const check = createEventCheck();
    expect(check.take(event("reservation.created", taken(1)))).toEqual([]);
    const single = createEventCheck({ multiTaskEnabled: false });
    expect(single.take(event("reservation.created", taken(2)))).toEqual([]);
    expect(single.take(event("task-queue.entered", { task }))).toEqual([]);
  });

  test("ignores the capacity of a channel that was removed", () => {
    const { worker, ...rest } = taken(2);
    const bare = { ...worker, channels: {} };
    expect(createEventCheck().take(event("reservation.created", { ...rest, worker: bare }))).toEqual([]);
  });
});
