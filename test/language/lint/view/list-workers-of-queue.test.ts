import { expect, test } from "vitest";
import { listWorkersOfQueue } from "../../../../language/lint/view/list-workers-of-queue.js";
import { createQueue, queues, workers } from "../../rules/support/contexts.js";

const queue = createQueue({ targetWorkers: "level > 1" });
const list = workers({ ann: { attributes: { level: 1 } }, bob: { attributes: { level: 2 } } });

test("returns the workers that match the expression", () => {
  expect(listWorkersOfQueue(queue, { workers: list })?.map(({ key }) => key)).toEqual(["bob"]);
});

test("matches the friendly name of a worker", () => {
  const named = createQueue({ targetWorkers: "friendly_name == 'ann'" });
  expect(listWorkersOfQueue(named, { workers: list })?.map(({ key }) => key)).toEqual(["ann"]);
});

test.each([
  ["no worker is declared", queue, { workers: workers({}) }],
  ["the context has no workers", queue, {}],
  ["the attributes of a worker are unresolved", queue, { workers: workers({ ann: { isUnknown: true } }) }],
  ["the expression is malformed", createQueue({ targetWorkers: "((" }), { workers: list }],
  ["the expression tests a SID", createQueue({ targetWorkers: "sid == 'x'" }), { workers: list }],
  ["the expression tests the activity's SID", createQueue({ targetWorkers: "activity_sid == 'x'" }), { workers: list }],
  ["the expression tests the activity", createQueue({ targetWorkers: "activity_name == 'x'" }), { workers: list }],
  ["the expression tests a channel", createQueue({ targetWorkers: "channel.a.b == 1" }), { workers: list }],
  ["the expression has a placeholder", createQueue({ targetWorkers: "a != '${activities.a.sid}'" }), { workers: list }],
] as const)("returns undefined if %s", (_, declared, context) => {
  expect(listWorkersOfQueue(declared, context)).toBeUndefined();
});

test("returns undefined for more than a million pairs of a worker and a queue", () => {
  const thousand = workers(Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`w${at}`, {}])));
  const many = (size: number) => queues(...Array.from({ length: size }, (_, at) => ({ key: `q${at}` })));
  expect(listWorkersOfQueue(queue, { workers: thousand, taskQueues: many(1_000) })).toEqual([]);
  expect(listWorkersOfQueue(queue, { workers: thousand, taskQueues: many(1_001) })).toBeUndefined();
});
