import { describe, expect, test } from "vitest";
import { BREAK, createTown, type Town } from "./support/town.js";

/** A target for the worker that the task names, then one for all workers. */
function townWith(known: object, more: object = { timeout: 30 }): Town {
  const town = createTown();
  town.queue("team", { targetWorkers: "team == 1" });
  town.queue("rest", { targetWorkers: "1==0" });
  town.workflow("main", {
    filters: [{ expression: "1==1", targets: [{ queue: "team", ...known, ...more }, { queue: "rest" }] }],
  });
  return town;
}

const bySid = { known_worker_sid: "task.agent" };
const byName = { known_worker_friendly_name: "task.agent" };

describe("a known worker", () => {
  test("is offered the task by SID or by name, although other workers have been idle longer", () => {
    for (const known of [bySid, byName]) {
      const town = townWith(known);
      town.worker("ann", { with: { team: 1 } });
      const bob = town.worker("bob", { with: { team: 1 } });
      town.task("call", { agent: known === bySid ? bob.sid : "bob" });
      expect(town.offered("call")).toEqual(["bob"]);
    }
  });

  test("can be named by a nested attribute", () => {
    const town = townWith({ known_worker_friendly_name: "task.routing.agents[1]" });
    town.worker("ann", { with: { team: 1 } });
    town.worker("bob", { with: { team: 1 } });
    town.task("call", { routing: { agents: ["ann", "bob"] } });
    expect(town.offered("call")).toEqual(["bob"]);
  });

  test.each([
    ["nobody is named", {}],
    ["null is named", { agent: null }],
    ["the text null is named", { agent: "null" }],
    ["nobody has that name", { agent: "zoe" }],
    ["something else than text is named", { agent: 7 }],
    ["the worker is in another queue", { agent: "eve" }],
    ["the worker is away", { agent: "bob" }],
    ["a name that objects have", { agent: "__proto__" }],
  ])("if %s, the task stays in the target until its deadline", (_, attributes) => {
    const town = townWith(byName);
    town.worker("ann", { with: { team: 1 } });
    town.worker("bob", { with: { team: 1 }, activitySid: BREAK });
    town.worker("eve", { with: { team: 2 } });
    town.task("call", attributes);
    town.wait(29);
    expect(town.queueOf("call")).toBe("team");
    expect(town.offered("call")).toEqual([]);
    town.wait(1);
    expect(town.queueOf("call")).toBe("rest");
  });

  test.each([
    ["a literal", { known_worker_sid: "'WK1'" }],
    ["a name without task", { known_worker_sid: "agent" }],
    ["the task itself", { known_worker_sid: "task" }],
    ["a worker's name", { known_worker_sid: "worker.sid" }],
  ])("cannot be named by a task if the target has %s", (_, known) => {
    const town = townWith(known);
    town.worker("ann", { with: { team: 1 } });
    town.task("call", { agent: "ann" });
    expect(town.offered("call")).toEqual([]);
    expect(town.queueOf("call")).toBe("team");
  });

  test("is offered the task on return, before waiting tasks of lower priority", () => {
    const town = townWith(byName);
    town.worker("ann", { with: { team: 1 }, activitySid: BREAK });
    town.task("other", { agent: "bob" });
    town.task("call", { agent: "ann" });
    town.task("second", { agent: "ann" });
    town.send("ann", "WA".concat("available".padStart(32, "0")));
    expect(town.offered("call")).toEqual(["ann"]);
    town.accept("call");
    town.complete("call");
    expect(town.offered("second")).toEqual(["ann"]);
    expect(town.offered("other")).toEqual([]);
  });

  test("is offered the task when new attributes name a free worker", () => {
    const town = townWith(byName);
    town.worker("ann", { with: { team: 1 } });
    town.task("call", { agent: "zoe" });
    town.router.updateTask(town.taskNamed("call").sid, { attributes: '{"agent":"ann"}' });
    expect(town.offered("call")).toEqual(["ann"]);
  });

  test("is found by its new name, and not by the old one", () => {
    const town = townWith(byName);
    const { sid } = town.worker("ann", { with: { team: 1 } });
    town.router.updateWorker(sid, { friendlyName: "anna" });
    town.task("old", { agent: "ann" });
    town.task("new", { agent: "anna" });
    expect([town.offered("old"), town.offered("new")]).toEqual([[], ["anna"]]);
  });

  test("must match the expression, too", () => {
    const town = townWith(byName, { timeout: 30, expression: "worker.level > 1" });
    town.worker("ann", { with: { team: 1, level: 1 } });
    town.task("call", { agent: "ann" });
    expect(town.offered("call")).toEqual([]);
    town.router.updateWorker(town.workerNamed("ann").sid, { attributes: '{"team":1,"level":2}' });
    expect(town.offered("call")).toEqual(["ann"]);
  });

  test("does not prevent skip_if while it is not free", () => {
    const town = townWith(byName, { skip_if: "1==1" });
    town.task("call", { agent: "ann" });
    expect(town.queueOf("call")).toBe("rest");
  });

  test("is named by its SID in events", () => {
    for (const known of [bySid, byName]) {
      const town = townWith(known);
      const { sid } = town.worker("ann", { with: { team: 1 } });
      town.task("call", { agent: known === bySid ? sid : "ann" });
      const [matched, reserved] = town.events.slice(-2);
      expect(matched).toMatchObject({ type: "workflow.target-matched", knownWorkerSid: sid });
      expect(reserved).toMatchObject({ type: "reservation.created", knownWorkerSid: sid });
      town.task("lost", { agent: known === bySid ? "WKlost" : "lost" });
      expect(town.events.at(-1)?.knownWorkerSid).toBe(known === bySid ? "WKlost" : undefined);
    }
  });
});
