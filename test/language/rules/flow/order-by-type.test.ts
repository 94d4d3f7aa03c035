import { filter, flow, q } from "../support/configurations.js";
import { attributes, declared } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

const inOrder = (orderBy: string) => flow(filter("a == 1", { ...q, orderBy }));
const nested = {
  workerAttributes: attributes({ levels: { type: "object", properties: { de: { type: "string" } } }, free: {} }),
};

describeRule("order-by-type", {
  reports: [
    ["a built-in name that is text", inOrder("worker.friendly_name ASC"), /"worker.friendly_name" is text/],
    ["a nested attribute", inOrder("worker.levels.de ASC"), /declared as string/, nested],
    [
      "an attribute declared as a string",
      flow(filter("a == 1", { ...q, orderBy: "worker.level ASC, worker.team DESC" })),
      "worker.team",
      declared,
    ],
  ],
  accepts: [
    [
      "numbers of a channel",
      inOrder("worker.channel.chat.assigned_tasks ASC, worker.channel.chat.configured_capacity DESC"),
    ],
    ["an attribute of any type", inOrder("worker.free ASC"), nested],
    ["the prefix alone", inOrder("worker ASC"), nested],
    ["attributes without declarations", inOrder("worker.level ASC")],
    [
      "a nested attribute, one without a prefix, and a number",
      flow(filter("a == 1", { ...q, orderBy: "worker.a.b ASC, level ASC, worker.level ASC" })),
      declared,
    ],
  ],
});
