import { filter, flow, inSkip, q } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("skip-may-stay-false", {
  reports: [
    [
      "a count of available workers next to a known worker",
      flow(filter("a == 1", { ...q, knownWorkerSid: "task.a", skipIf: "workers.available = 0" }, q)),
      /of the queue other than the known worker/,
    ],
    ["a reversed test for no available workers", inSkip("0 == workers.available", { expression: "worker.a == 1" }), 1],
    [
      "a test for fewer than one",
      inSkip("workers.available < 1 OR workers.unavailable > 3", { expression: "worker.a == 1" }),
      1,
    ],
    ["a reversed test for fewer than some", inSkip("5 > workers.available", { expression: "worker.a == 1" }), 1],
  ],
  accepts: [
    ["a test for at least some", inSkip("workers.available >= 5", { expression: "worker.a == 1" })],
    ["a test for any worker", inSkip("workers.available != 0", { expression: "worker.a == 1" })],
    ["a test of unavailable workers", inSkip("workers.unavailable == 0", { expression: "worker.a == 1" })],
    ["an expression that is always true", inSkip("workers.available == 0 OR 1==1", { expression: "worker.a == 1" })],
    [
      "a test inside a string",
      inSkip("'workers.available == 0' == 'x' OR workers.unavailable > 3", { expression: "worker.a == 1" }),
    ],
    ["a comparison of two counts", inSkip("workers.available == workers.unavailable", { expression: "worker.a == 1" })],
    ["a malformed expression", inSkip("workers.available == 0 OR", { expression: "worker.a == 1" })],
    ["another skipIf", flow(filter("a == 1", { ...q, expression: "worker.a == 1", skipIf: "1==1" }, q))],
  ],
});
