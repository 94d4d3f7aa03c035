import { describe, expect, test } from "vitest";
import { AVAILABLE, BREAK, createTown, DEFAULT, OFFLINE, sidOf, type Town, type TownOptions } from "./support/town.js";

function townWith(maxReservedWorkers: number, workers: readonly string[], options: TownOptions = {}): Town {
  const town = createTown(options);
  town.queue("team", { maxReservedWorkers });
  town.workflow("main", { filters: [{ expression: "1==1", targets: [{ queue: "team" }] }] }, { timeout: 20 });
  for (const name of workers) town.worker(name);
  return town;
}

const statuses = (town: Town, task: string) =>
  town.router.reservationsOfTask(town.taskNamed(task).sid).map(({ workerName, status }) => `${workerName} ${status}`);

test("a task that waits for more workers goes on waiting when one of them rejects it", () => {
  const town = townWith(3, ["ann", "bob"], { lateReservations: "fill" });
  town.task("a");
  expect(town.offered("a")).toEqual(["ann", "bob"]);
  town.reject("a", "ann", OFFLINE);
  expect(town.offered("a")).toEqual(["bob"]);
  for (const name of ["cleo", "dora", "emma"]) town.worker(name);
  expect(town.offered("a")).toEqual(["bob", "cleo", "dora"]);
});

describe("an accepted reservation that is rejected", () => {
  const everything = { default_filter: { queue: "team" } };

  function openTown(options: TownOptions = {}): Town {
    const town = createTown(options);
    town.queue("team");
    town.workflow("main", everything);
    town.worker("ann");
    return town;
  }

  const sidOfHeld = (town: Town) => town.router.reservationsOfTask(town.taskNamed("a").sid)[0]?.sid ?? "";

  test("is refused", () => {
    const town = openTown();
    town.task("a");
    town.accept("a");
    const reject = () => town.router.rejectReservation(sidOfHeld(town));
    expect(reject).toThrow(expect.objectContaining({ code: "reservation-not-pending" }));
  });

  test("gives its task back by choice: it goes through its workflow again, to other workers", () => {
    const town = openTown({ acceptedReservations: "giveBack" });
    town.task("a");
    town.accept("a");
    town.worker("bob");
    town.heard();
    town.router.rejectReservation(sidOfHeld(town), OFFLINE);
    expect(town.heard()).toEqual([
      "reservation.rejected",
      "worker.activity.update",
      "workflow.target-matched",
      "reservation.created",
    ]);
    expect([town.status("a"), town.offered("a")]).toEqual(["reserved", ["bob"]]);
    town.accept("a", "bob");
    town.complete("a");
    expect(town.status("a")).toBe("completed");
  });

  test("is given back on request regardless of the choice, and only while it is accepted", () => {
    const town = openTown();
    town.task("a");
    const giveBack = () => town.router.giveBackReservation(sidOfHeld(town));
    expect(giveBack).toThrow(expect.objectContaining({ code: "reservation-not-accepted" }));
    town.accept("a");
    town.worker("bob");
    expect(giveBack().status).toBe("rejected");
    expect(town.status("a")).toBe("reserved");
  });

  test("gives back a task that no workflow routes", () => {
    const town = openTown({ acceptedReservations: "giveBack" });
    const { sid } = town.router.createTask({
      workflowSid: null,
      channelSid: DEFAULT,
      routingTarget: sidOf("WQ", "team"),
    });
    const [held] = town.router.reservationsOfTask(sid);
    town.router.acceptReservation(held?.sid ?? "");
    town.router.rejectReservation(held?.sid ?? "", OFFLINE);
    expect(town.router.tasks.get(sid)?.status).toBe("pending");
    town.worker("bob");
    expect(town.router.tasks.get(sid)?.status).toBe("reserved");
  });
});

describe("several workers at once", () => {
  test.each([
    [2, ["ann", "bob", "cid"], ["ann", "bob"]],
    [5, ["ann", "bob"], ["ann", "bob"]],
    [1, ["ann", "bob"], ["ann"]],
    [50, [], []],
  ])("with a maximum of %i, the workers %j are offered the task as %j", (most, workers, offered) => {
    const town = townWith(most, workers);
    town.task("call");
    expect(town.offered("call")).toEqual(offered);
    expect(town.taskNamed("call").moves).toBe(offered.length === 0 ? 0 : 1);
  });

  test("a reservation has a higher version after each change", () => {
    const town = createTown();
    town.queue("team");
    town.workflow("main", { default_filter: { queue: "team" } });
    town.worker("ann");
    town.task("call");
    const { sid } = town.reservation("call");
    const versions = [town.reservation("call").version, town.accept("call").version];
    town.complete("call");
    versions.push(town.router.reservations.get(sid)?.version ?? 0);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    expect(versions).toHaveLength(3);
  });

  test("the first worker to accept gets the task; the other reservations are rescinded and their workers are free", () => {
    const town = townWith(3, ["ann", "bob", "cid"]);
    town.task("call");
    const late = town.reservation("call", "ann");
    town.heard();
    town.accept("call", "bob");
    expect(town.heard()).toEqual(["reservation.accepted", "reservation.rescinded", "reservation.rescinded"]);
    expect(statuses(town, "call")).toEqual(["ann rescinded", "bob accepted", "cid rescinded"]);
    expect(() => town.router.acceptReservation(late.sid)).toThrow(
      expect.objectContaining({ code: "reservation-rescinded" }),
    );
    town.task("next");
    expect(town.offered("next")).toEqual(["ann", "cid"]);
  });

  test("events of an acceptance carry the assigned task", () => {
    const town = townWith(2, ["ann", "bob"]);
    const seen: string[] = [];
    town.task("call");
    const before = town.events.length;
    town.accept("call", "bob");
    for (const { task } of town.events.slice(before)) seen.push(String(task?.status));
    expect(seen).toEqual(["assigned", "assigned"]);
  });

  test("the task is pending again only after all reservations have ended", () => {
    const town = townWith(2, ["ann", "bob"]);
    town.task("call");
    town.reject("call", "ann", OFFLINE);
    expect(town.status("call")).toBe("reserved");
    town.reject("call", "bob", OFFLINE);
    expect(town.status("call")).toBe("pending");
    town.send("ann", AVAILABLE);
    expect(town.taskNamed("call")).toMatchObject({ status: "reserved", moves: 2 });
  });

  test("a worker who becomes free later is not offered the task", () => {
    const town = townWith(2, ["ann"]);
    town.task("call");
    town.worker("bob");
    expect(town.offered("call")).toEqual(["ann"]);
  });

  describe("with lateReservations fill", () => {
    const filling = { lateReservations: "fill" } as const;

    test("a worker who becomes free later is offered the task in the same move, up to the maximum", () => {
      const town = townWith(2, ["ann"], filling);
      town.task("call");
      for (const name of ["bob", "cid"]) town.worker(name);
      expect(town.offered("call")).toEqual(["ann", "bob"]);
      expect(town.taskNamed("call").moves).toBe(1);
    });

    test("an update of a reserved task leaves it on offer to more workers", () => {
      const town = townWith(2, ["ann"], filling);
      town.task("call");
      town.router.updateTask(town.taskNamed("call").sid, { priority: 7 });
      town.worker("bob");
      expect(town.offered("call")).toEqual(["ann", "bob"]);
    });

    test("workers who become free at the same time share the remaining reservations", () => {
      const town = townWith(2, ["ann"], { lateReservations: "fill" });
      town.task("call");
      for (const name of ["bob", "cid"]) town.worker(name, { activitySid: BREAK });
      town.router.putActivity({ sid: BREAK, friendlyName: "Break", available: true });
      expect(town.offered("call")).toEqual(["ann", "bob"]);
    });

    test("no worker is offered the task twice, even with capacity left", () => {
      const town = townWith(3, ["ann"], filling);
      town.capacity("ann", 5);
      town.task("call");
      town.task("next");
      town.router.updateWorker(town.workerNamed("ann").sid, { attributes: '{"x":1}' });
      expect([town.offered("call"), town.offered("next")]).toEqual([["ann"], ["ann"]]);
    });

    test("another worker replaces one who rejects", () => {
      const town = townWith(2, ["ann", "bob"], filling);
      town.task("call");
      town.reject("call", "ann", OFFLINE);
      town.worker("cid");
      expect(town.offered("call")).toEqual(["bob", "cid"]);
      town.accept("call", "cid");
      expect(statuses(town, "call")).toEqual(["ann rejected", "bob rescinded", "cid accepted"]);
    });

    test("a task for one worker has one reservation", () => {
      const town = townWith(3, ["ann"], filling);
      town.task("call", {}, { workflowSid: null, routingTarget: town.workerNamed("ann").sid });
      town.worker("bob");
      expect(town.offered("call")).toEqual(["ann"]);
    });

    test("a higher maximum of a queue does not affect tasks for other workers", () => {
      const town = townWith(1, [], filling);
      town.task("call");
      town.queue("team", { maxReservedWorkers: 2 });
      for (const name of ["ann", "bob"]) town.worker(name);
      expect(town.offered("call")).toEqual(["ann", "bob"]);
    });

    test("a change of the queue's maximum applies to reserved tasks", () => {
      const town = townWith(1, ["ann", "bob"], filling);
      town.task("call");
      expect(town.offered("call")).toEqual(["ann"]);
      town.queue("team", { maxReservedWorkers: 2 });
      expect(town.offered("call")).toEqual(["ann", "bob"]);
      town.queue("team", { maxReservedWorkers: 1 });
      town.worker("cid");
      expect(town.offered("call")).toEqual(["ann", "bob"]);
    });
  });
});

describe("a reservation that is not accepted", () => {
  test("rejected without an activity: the worker stays, and is offered the same task again", () => {
    const town = townWith(1, ["ann"]);
    town.task("call");
    town.heard();
    town.reject("call");
    expect(town.heard()).toEqual(["reservation.rejected", "reservation.created"]);
    expect(town.taskNamed("call").moves).toBe(2);
    expect(statuses(town, "call")).toEqual(["ann rejected", "ann pending"]);
  });

  test("rejected with an activity: the worker moves to it", () => {
    const town = townWith(1, ["ann"]);
    town.task("call");
    town.heard();
    town.reject("call", "ann", BREAK);
    expect(town.heard()).toEqual(["reservation.rejected", "worker.activity.update"]);
    expect(town.workerNamed("ann").activitySid).toBe(BREAK);
  });

  test("not answered: the worker moves to the timeout activity, and the next worker is offered the task", () => {
    const town = townWith(1, ["ann", "bob"]);
    town.task("call");
    town.wait(19);
    expect(town.offered("call")).toEqual(["ann"]);
    town.heard();
    town.wait(1);
    expect(town.heard()).toEqual(["reservation.timeout", "worker.activity.update", "reservation.created"]);
    expect(town.workerNamed("ann").activitySid).toBe(OFFLINE);
    expect(town.offered("call")).toEqual(["bob"]);
  });

  test("not answered, and the timeout activity does not exist: the worker stays", () => {
    const town = townWith(1, ["ann"], { settings: { timeoutActivitySid: "WAgone" } });
    town.task("call");
    town.wait(20);
    expect(statuses(town, "call")).toEqual(["ann timeout", "ann pending"]);
  });

  test("timeouts continue until no worker is left", () => {
    const town = townWith(1, ["ann", "bob", "cid"]);
    town.task("call");
    town.wait(60);
    expect(statuses(town, "call")).toEqual(["ann timeout", "bob timeout", "cid timeout"]);
    expect(town.status("call")).toBe("pending");
  });

  test("canceled because no callback answered: the worker stays and is offered the task again", () => {
    const town = townWith(1, ["ann"]);
    town.task("call");
    town.router.cancelReservation(town.reservation("call").sid);
    expect(statuses(town, "call")).toEqual(["ann canceled", "ann pending"]);
  });

  test("on hold while a call is set up: its timer is stopped", () => {
    const town = townWith(1, ["ann"]);
    town.task("call");
    const { sid } = town.router.holdReservation(town.reservation("call").sid);
    town.wait(1000);
    expect(statuses(town, "call")).toEqual(["ann pending"]);
    expect(town.router.acceptReservation(sid).status).toBe("accepted");
  });

  test("is kept when the worker becomes unavailable, unless RejectPendingReservations is sent", () => {
    for (const isRejecting of [false, true]) {
      const town = townWith(1, ["ann"]);
      town.task("call");
      town.heard();
      town.send("ann", BREAK, isRejecting);
      expect(town.heard()).toEqual(["worker.activity.update", ...(isRejecting ? ["reservation.rejected"] : [])]);
      expect(statuses(town, "call")).toEqual([isRejecting ? "ann rejected" : "ann pending"]);
    }
  });

  test("is not rejected by a move to an available activity, and accepted reservations never are", () => {
    const town = townWith(1, ["ann"]);
    town.capacity("ann", 2);
    town.task("call");
    town.accept("call");
    town.task("next");
    town.router.putActivity({ sid: "WAready", friendlyName: "Ready", available: true });
    town.send("ann", "WAready", true);
    expect([statuses(town, "call"), statuses(town, "next")]).toEqual([["ann accepted"], ["ann pending"]]);
    town.send("ann", OFFLINE, true);
    expect([statuses(town, "call"), statuses(town, "next")]).toEqual([["ann accepted"], ["ann rejected"]]);
  });
});

describe("commands about a reservation in the wrong state are refused", () => {
  test.each(["acceptReservation", "rejectReservation", "cancelReservation", "holdReservation"] as const)(
    "%s",
    (command) => {
      const town = townWith(1, ["ann"]);
      town.task("call");
      const { sid } = town.accept("call");
      const before = JSON.stringify([...town.router.tasks, ...town.router.workers, ...town.router.reservations]);
      const message = `reservation ${sid} is accepted, not pending`;
      expect(() => town.router[command](sid)).toThrow(
        expect.objectContaining({ code: "reservation-not-pending", message }),
      );
      expect(JSON.stringify([...town.router.tasks, ...town.router.workers, ...town.router.reservations])).toBe(before);
    },
  );

  test.each([
    ["wrapReservation", "not accepted"],
    ["completeReservation", "neither accepted nor wrapping"],
  ] as const)("%s before it is accepted", (command, reason) => {
    const town = townWith(1, ["ann"]);
    town.task("call");
    const { sid } = town.reservation("call");
    const message = `reservation ${sid} is pending, ${reason}`;
    expect(() => town.router[command](sid)).toThrow(
      expect.objectContaining({ code: "reservation-not-accepted", message }),
    );
  });
});
