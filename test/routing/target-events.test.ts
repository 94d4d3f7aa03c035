import { expect, test } from "vitest";
import { createTown, OFFLINE, sidOf, type Town, type TownOptions } from "./support/town.js";

const FIRST = { queue: "first", priority: 3, timeout: 30, expression: "worker.level == 1" };

/** A workflow of two targets, with a task in the first. */
function townWith(target: object = {}, options: TownOptions = {}): Town {
  const town = createTown(options);
  for (const name of ["first", "second"]) town.queue(name);
  const targets = [{ ...FIRST, ...target }, { queue: "second" }];
  town.workflow("main", { filters: [{ filter_friendly_name: "all", expression: "1==1", targets }] });
  return town;
}

/** The last event about a target that a task entered. */
const lastOf = ({ events }: Town) => events.findLast(({ type }) => type === "workflow.target-matched");

const fromFirst = { previousQueueSid: sidOf("WQ", "first"), previousPriority: 3 };

test("the event of a target names its filter, and both expressions", () => {
  const town = townWith();
  town.task("call");
  expect(lastOf(town)).toMatchObject({
    filterName: "all",
    filterExpression: "1==1",
    targetExpression: FIRST.expression,
  });
});

test("the event of a target without an expression, in a filter without a name, leaves both out", () => {
  const town = createTown();
  town.queue("first");
  town.workflow("main", { filters: [{ targets: [{ queue: "first" }] }] });
  town.task("call");
  const event = lastOf(town);
  for (const name of ["filterName", "filterExpression", "targetExpression"]) expect(event).not.toHaveProperty(name);
});

test.each<[string, (town: Town) => void, object?, TownOptions?]>([
  ["timeout", (town) => town.wait(30)],
  ["skip", () => {}, { skip_if: "1==1" }],
  ["reservation-failed", (town) => void town.reject("call", "ann"), {}, { failedReservation: "advance" }],
  [
    "attributes-updated",
    (town) => void town.router.updateTask(town.taskNamed("call").sid, { attributes: '{"a":1}' }),
    {},
    { updatedAttributes: "reEvaluate" },
  ],
  ["workflow-updated", (town) => town.workflow("main", { default_filter: { queue: "second" } }, { reEvaluate: true })],
])("a task that moves by %s has an event with its former queue and priority", (change, move, target, options) => {
  const town = townWith(target, options);
  if (change === "reservation-failed") town.worker("ann", { with: { level: 1 } });
  town.task("call");
  move(town);
  expect(lastOf(town)).toMatchObject({ change, ...fromFirst });
});

test("a worker who moves away at the end of a reservation does not change where its task was", () => {
  const town = townWith();
  town.worker("ann", { with: { level: 1 } });
  town.task("call");
  town.reject("call", "ann", OFFLINE);
  town.wait(30);
  expect(lastOf(town)).toMatchObject({ change: "timeout", ...fromFirst });
});
