import { filter, flow, q } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

const sid = `WK${"0".repeat(32)}`;
const knownWorker = (knownWorkerSid: string) => flow(filter("a == 1", { ...q, knownWorkerSid, timeout: 5 }, q));

describeRule("known-worker-value", {
  reports: [
    [
      "the name of a worker",
      flow(filter("a == 1", { ...q, knownWorkerFriendlyName: "ann", timeout: 5 }, q)),
      / but is "ann"$/,
    ],
    ["null, without quotation marks", knownWorker("null"), /"null": omit the key if there is no known worker/],
    ["null in its own quotation marks", knownWorker('"null"'), /"null": omit the key if there is no known worker/],
    ["a SID", knownWorker(sid), /; to target one worker, write an expression, worker.sid == "WK0/],
    [
      "a SID in its own quotation marks",
      knownWorker(`'${sid}'`),
      /; to target one worker, write an expression, worker.sid == "WK0/,
    ],
    ["a path in its own quotation marks", knownWorker("'task.a'"), /is text: write task.a without quotation marks$/],
    ["a list", knownWorker('["task.a"]'), /but is "\[/],
    ["the task without an attribute", flow(filter("a == 1", { ...q, knownWorkerSid: "task", timeout: 5 }, q)), 1],
  ],
  accepts: [
    [
      "a malformed path, which expression-syntax reports",
      flow(filter("a == 1", { ...q, knownWorkerSid: "task.a ==", timeout: 5 }, q)),
    ],
  ],
});
