import { filter, flow, inTarget, q } from "../support/configurations.js";
import { queues } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

const chat = "worker.channel.chat";
const busy = `${chat}.assigned_tasks > 0`;
const parking = { taskQueues: queues({ key: "q", targetWorkers: "1==2" }) };

describeRule("no-idle-worker", {
  reports: [
    ["a target for workers with tasks", inTarget(busy), /"worker.channel.chat.assigned_tasks" is 0 for such a worker/],
    ["the number on the left side", inTarget(`1 <= ${chat}.assigned_tasks`), 1],
    ["a share of the capacity", inTarget(`${chat}.available_capacity_percentage == 50`), /is 100 for such a worker/],
    ["less than all of the capacity", inTarget(`${chat}.available_capacity_percentage < 100`), 1],
    ["one of a list of numbers", inTarget(`${chat}.assigned_tasks IN [1, 2]`), 1],
    ["one of several conditions", inTarget(`task.a == 1 AND ${busy}`), busy],
    ["alternatives that all exclude idle workers", inTarget(`${busy} OR ${chat}.assigned_tasks == 3`), busy],
    ["a target with a timeout", flow(filter("a == 1", { ...q, expression: busy, timeout: 9 }, q)), 1],
    ["the default filter", { filters: [filter("a == 1")], defaultFilter: { ...q, expression: busy } }, 1],
  ],
  accepts: [
    ["workers without tasks", inTarget(`${chat}.assigned_tasks == 0 AND ${chat}.available_capacity_percentage >= 100`)],
    ["an alternative for idle workers", inTarget(`${busy} OR worker.level > 3`)],
    ["an attribute", inTarget(`${chat}.assigned_tasks > task.limit`)],
    [
      "a target that is skipped if nobody matches",
      flow(filter("a == 1", { ...q, expression: busy, skipIf: "1==1" }, q)),
    ],
    ["a delay", flow(filter("a == 1", { ...q, expression: `1==0 AND ${busy}`, timeout: 9 }, q))],
    ["a queue that only parks tasks", inTarget(busy), parking],
    ["comparisons that no worker passes", inTarget(`${chat}.assigned_tasks < 0 AND ${chat}.assigned_tasks == 0.5`)],
    ["a name that says nothing about tasks", inTarget("worker.friendly_name == 'ann'")],
    ["a target without an expression", flow(filter("a == 1"))],
  ],
});
