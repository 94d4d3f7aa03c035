import { describe, expect, test } from "vitest";
import type { TaskStatus } from "../../routing/index.js";
import { type Happening, type Transition, transitions } from "../../routing/state/transitions.js";
import { AVAILABLE, createTown, OFFLINE, sidOf, type Town } from "./support/town.js";

const DAY = 86_400;
const SID = sidOf("WQ", "team");

function createQuietTown(): Town {
  const town = createTown({ acceptedReservations: "giveBack" });
  town.queue("team");
  town.workflow("main", routing);
  town.worker("ann");
  return town;
}

const routing = { default_filter: { queue: "team" } };

/** Brings the task `a` into a state, with ann as its worker. */
const REACH: Readonly<Record<TaskStatus, (town: Town) => void>> = {
  pending(town) {
    town.send("ann", OFFLINE);
    town.task("a");
  },
  reserved: (town) => void town.task("a"),
  assigned(town) {
    town.task("a");
    town.accept("a");
  },
  wrapping(town) {
    REACH.assigned(town);
    town.router.wrapTask(sidOfTask(town));
  },
  completed(town) {
    REACH.assigned(town);
    town.complete("a");
  },
  canceled(town) {
    REACH.pending(town);
    town.router.cancelTask(sidOfTask(town), { reason: "gone" });
  },
};

const sidOfTask = (town: Town) => town.taskNamed("a").sid;
const sidOfReservation = (town: Town) => town.router.reservationsOfTask(sidOfTask(town))[0]?.sid ?? "";

/** Makes something happen to the task `a`. */
const MAKE: Readonly<Record<Happening, (town: Town) => void>> = {
  "enters a target": (town) => town.workflow("main", routing, { reEvaluate: true }),
  "is offered": (town) => void town.send("ann", AVAILABLE),
  "is not accepted": (town) => void town.reject("a", "ann", OFFLINE),
  "is accepted": (town) => void town.accept("a"),
  "is given back": (town) => void town.router.rejectReservation(sidOfReservation(town), OFFLINE),
  "wraps up": (town) => void town.router.wrapTask(sidOfTask(town)),
  "is completed": (town) => void town.complete("a"),
  "is canceled": (town) => void town.router.cancelTask(sidOfTask(town), { reason: "gone" }),
  "is updated": (town) => void town.router.updateTask(sidOfTask(town), { priority: 7 }),
  "is deleted": (town) => town.router.deleteTask(sidOfTask(town)),
  "is assigned for a day": (town) => town.wait(DAY),
  "is over for a while": (town) => town.wait(300),
};

const cases = Object.entries<Transition>(transitions).flatMap(([happening, { from }]) =>
  from.map((status) => [happening as Happening, status] as const),
);

describe("the table of transitions", () => {
  test.each(cases)("holds when a task %s that is %s", (happening, status) => {
    const town = createQuietTown();
    REACH[status](town);
    const { sid, version, moves } = town.taskNamed("a");
    expect(town.taskNamed("a").status).toBe(status);
    town.wait(1);
    town.heard();
    MAKE[happening](town);
    const { to, event, counts, startsClock }: Transition = transitions[happening];
    const after = town.router.tasks.get(sid);
    const events = town.heard().filter((type) => !/^(worker|reservation)\./.test(type));
    expect(after?.status).toBe(to === "removed" ? undefined : to === "same" ? status : to);
    // completing a task is also reported as an update
    const more = happening === "is completed" ? ["task.updated"] : [];
    expect(events).toEqual(event === null ? [] : [event, ...more]);
    if (after === undefined) return;
    // giving back also enters a target
    const entered = happening === "is given back" ? 1 : 0;
    expect(after.version - version).toBe((counts.includes("version") ? 1 : 0) + entered);
    expect(after.moves - moves).toBe(counts.includes("moves") ? 1 : 0);
    expect(after.dateUpdated).toBe(town.now());
    if (startsClock) expect(after.since).toBe(town.now());
    if (after.status !== "completed" && after.status !== "canceled") expect(after.queueSid).toBe(SID);
  });

  test("a new task has version 0 and no moves", () => {
    const town = createQuietTown();
    REACH.pending(town);
    expect(town.taskNamed("a")).toMatchObject({ version: 0, moves: 0 });
  });
});
