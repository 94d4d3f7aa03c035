import { expect, test } from "vitest";
import { filter, flow, inFilters, inTarget, q } from "../support/configurations.js";
import { attributes, queues } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";
import { lintQueue } from "../support/lint.js";

const same = "task.language == worker.language";
const required = { taskAttributes: attributes({ language: {}, tier: {} }, ["language"]) };
const optional = { taskAttributes: attributes({ language: {} }), workerAttributes: attributes({ language: {} }) };
const inTargetOf = (expression: string, target: string) => flow(filter(expression, { ...q, expression: target }));
const speaking = { taskQueues: queues({ key: "q", targetWorkers: "language != null" }) };

describeRule("both-missing", {
  reports: [
    ["attributes of the task and the worker", inTarget(same), same],
    ["the single sign", inTarget("task.language = worker.language"), 1],
    [
      "the name of the task in its advice",
      inTarget("worker.language == task.language"),
      /add "task.language != null AND"/,
    ],
    ["two attributes of the task", inFilters("a.b == c.d"), /add "a.b != null AND"/],
    ["attributes that are not required", inTarget(same), 1, optional],
    ["a guard that is only an alternative", inTarget(`task.language != null OR ${same}`), 1],
    ["a filter about another attribute", inTargetOf("tier == 'gold'", same), 1],
  ],
  accepts: [
    ["a guard for one of the two", inTarget(`task.language != null AND ${same}`)],
    ["a guard for the other", inTarget(`worker.language != null AND ${same}`)],
    ["a value that one of the two must have", inTarget(`${same} AND task.language == 'en'`)],
    ["a required attribute", inTarget(same), required],
    ["a filter that requires the attribute", inTargetOf("language IN ['en', 'de']", same)],
    ["a queue that requires the attribute", inTarget(same), speaking],
    ["built-in names", inTarget("task.agent == worker.sid AND task.name == worker.friendly_name")],
    ["the time", inFilters("taskrouter.currentTime == opens.at")],
    ["a name without an owner, which unprefixed-name reports", inTarget("language == worker.language")],
    ["an undeclared attribute, which unknown-attribute reports", inTarget("task.langage == worker.language"), required],
    ["a word without quotation marks, which unquoted-text reports", inFilters("language == spanish")],
    ["a name compared with itself, which repeated-part reports", inFilters("a.b == a.b")],
    ["a constant", inTarget("task.language == null AND worker.language == 'en'")],
    ["other operators", inTarget("task.language != worker.language AND task.language IN worker.languages")],
  ],
});

test("reports two attributes of the worker in a queue", () => {
  expect(lintQueue("both-missing", "home.city == office.city")).toHaveLength(1);
});
