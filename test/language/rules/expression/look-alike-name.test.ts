import { expect, test } from "vitest";
import type { Configuration, RuleId } from "../../../../language/index.js";
import { lintConfiguration } from "../../../../language/index.js";
import { filter, flow, inFilters, inSkip, inTarget, q } from "../support/configurations.js";
import { attributes, declared, multitasking } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";
import { lintQueue } from "../support/lint.js";

const inOrder = (orderBy: string) => flow(filter("a == 1", { ...q, orderBy }));
const inKnown = (knownWorkerSid: string) => flow(filter("a == 1", { ...q, knownWorkerSid, timeout: 9 }, q));
const open = { taskAttributes: attributes({ attributes: { type: "object" }, assignment_status: {} }) };

/** Each row: a name in a place, and the name that is suggested. */
const MEANT: readonly (readonly [string, Configuration, string])[] = [
  ["attributes of a task in a filter", inFilters("attributes.language == 'en'"), "language"],
  ["attributes after the prefix in a filter", inFilters("task.attributes.language == 'en'"), "language"],
  ["TaskAttributes in a filter", inFilters("TaskAttributes.language == 'en'"), "language"],
  ["task_attributes in a filter", inFilters("task_attributes.language == 'en'"), "language"],
  ["tasks in a filter", inFilters("tasks.language == 'en'"), "language"],
  ["attributes in a list", inFilters("spoken IN [attributes.language]"), "language"],
  ["attributes of a task in a target", inTarget("task.attributes.team.name == 'a'"), "task.team.name"],
  ["attributes of a worker in a target", inTarget("worker.attributes.skills[0] == 'a'"), "worker.skills[0]"],
  ["taskAttributes in a target", inTarget("taskAttributes.language == 'en'"), "task.language"],
  ["workerAttributes in a target", inTarget("workerAttributes.level > 3"), "worker.level"],
  ["tasks in a target", inTarget("tasks.language == 'en'"), "task.language"],
  ["workers in a target", inTarget("workers.level > 3"), "worker.level"],
  ["camel case", inTarget("worker.friendlyName == 'ann'"), "worker.friendly_name"],
  ["camel case of an activity", inTarget("worker.activityName == 'Busy'"), "worker.activity_name"],
  ["channels", inTarget("worker.channels.chat.assigned_tasks == 0"), "worker.channel.chat.assigned_tasks"],
  ["camel case of a channel", inTarget("worker.channel.chat.assignedTasks == 0"), "worker.channel.chat.assigned_tasks"],
  ["an event's parameter", inTarget("worker.WorkerName == 'ann'"), "worker.friendly_name"],
  ["another letter case of taskrouter", inFilters("taskRouter.currentTime > 800"), "taskrouter.currentTime"],
  ["attributes in an order", inOrder("worker.attributes.level DESC"), "worker.level"],
  ["attributes without a prefix in an order", inOrder("attributes.level DESC"), "worker.level"],
  ["attributes in a known worker", inKnown("task.attributes.agent"), "task.agent"],
  ["attributes without a prefix in a known worker", inKnown("attributes.agent"), "task.agent"],
];

test.each(MEANT)("suggests the right name for %s, as the only problem", (_, configuration, write) => {
  const problems = lintConfiguration(configuration).filter(({ code }) => !OTHERS.includes(code));
  expect(problems).toMatchObject([{ code: "look-alike-name", fix: { edits: [{ text: write }] } }]);
  expect(problems[0]?.message).toContain(`write "${write}"`);
});

/** Rules about other parts of these workflows. */
const OTHERS: readonly RuleId[] = ["time-is-utc", "unreachable-default-filter", "timeout-below-reservation"];

test.each([
  ["attributes.skills HAS 'x'", "skills"],
  ["worker.attributes.skills HAS 'x'", "skills"],
  ["friendlyName == 'ann'", "friendly_name"],
])("suggests the right name for %s in a queue", (targetWorkers, write) => {
  expect(lintQueue("look-alike-name", targetWorkers)).toMatchObject([{ fix: { edits: [{ text: write }] } }]);
  expect(lintQueue("prefix-in-queue", targetWorkers)).toEqual([]);
});

describeRule("look-alike-name", {
  reports: [
    ["the status of a task", inFilters("assignment_status == 'pending'"), /always waiting, so omit this/],
    ["the status of a task in camel case", inTarget("task.assignmentStatus == 'pending'"), 1],
    ["the channel of a task", inFilters("taskChannelUniqueName == 'voice'"), /copy it into the attributes/],
    ["the availability of a worker", inTarget("worker.available == true"), /only available workers are offered tasks/],
    ["a common word that is not declared", inFilters("priority > 5"), /copy it into the attributes/, declared],
    [
      "the name of a worker that is not declared",
      inTarget("worker.name == 'ann'"),
      /write "worker.friendly_name"/,
      declared,
    ],
  ],
  accepts: [
    ["declared attributes", inFilters("attributes.language == 'en' AND assignment_status == 'x'"), open],
    ["common words that may be attributes", inFilters("priority > 5 AND age > 3 AND sid == 'x'")],
    ["the name of a worker, which may be an attribute", inTarget("worker.name == 'ann' AND task.sid == 'x'")],
    ["right names", inTarget("worker.channel.chat.assigned_tasks == 0 AND worker.sid == task.agent"), multitasking],
    ["attributes alone", inFilters("attributes == 1 AND task == 2 AND list[0] == 3")],
    ["attributes in a target, which may be of the task or the worker", inTarget("attributes.x == 1")],
    ["an index", inTarget("worker.channels[0].x == 1")],
    ["the other owner", inFilters("worker.attributes.x == 1")],
    ["counts of workers outside skipIf, which workers-outside-skip reports", inTarget("workers.available == 0")],
    ["names in a skip, which name-in-skip reports", inSkip("worker.attributes.x == 1")],
    ["a prefix in a filter, which task-in-filter reports", inFilters("task.language == 'en'")],
    ["the time with a wrong variable", inFilters("taskrouter.current_time > 800 AND other.currentTime > 800")],
    ["a known worker that is not a path", inKnown("'WK1'")],
    ["an order that cannot be read", inOrder("worker.attributes.level DOWN")],
  ],
});
