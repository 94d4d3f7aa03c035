import { expect, test } from "vitest";
import { createTown, sidOf, type Town } from "./support/town.js";

// TaskRouter stores any text that a program sends, so the engine meets configurations that nobody would write.

const REST = { default_filter: { queue: "rest" } };

function townWith(routing: object): Town {
  const town = createTown();
  for (const name of ["first", "second", "rest"]) town.queue(name);
  town.workflow("main", routing);
  town.task("call", { agent: "ann" });
  return town;
}

test.each([
  ["a filter that is not an object", [7]],
  ["a filter without targets", [{ expression: "1==1", targets: [] }]],
  ["a filter whose targets are not objects", [{ expression: "1==1", targets: [7] }]],
  ["a filter whose first target has no queue", [{ expression: "1==1", targets: [{ priority: 1 }] }]],
])("%s is never entered", (_, filters) => {
  expect(townWith({ filters, ...REST }).queueOf("call")).toBe("rest");
});

test.each<[unknown, string]>([
  [30, "second"],
  ["30", "second"],
  [" 30 ", "second"],
  ["30s", "first"],
  ["s30", "first"],
  [-30, "first"],
  [0, "first"],
  [true, "first"],
  [null, "first"],
])("after 30 seconds, a target whose timeout is %j has its task in the %s queue", (timeout, queue) => {
  const town = townWith({
    filters: [{ expression: "1==1", targets: [{ queue: "first", timeout }, { queue: "second" }] }],
  });
  town.wait(30);
  expect(town.queueOf("call")).toBe(queue);
});

test.each(["agent", "worker.agent", "task", "task."])("the path '%s' names no worker", (path) => {
  const town = townWith({ default_filter: { queue: "rest", known_worker_friendly_name: path } });
  town.worker("ann");
  expect(town.offered("call")).toEqual([]);
});

test("events of such targets have no names", () => {
  const town = townWith({ default_filter: { queue: "rest" } });
  const event = town.events.find(({ type }) => type === "workflow.target-matched");
  expect(event).toMatchObject({ queueSid: sidOf("WQ", "rest") });
  expect(event).not.toHaveProperty("filterName");
});
