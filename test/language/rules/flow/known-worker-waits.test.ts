import { filter, flow, q } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("known-worker-waits", {
  reports: [
    ["a known worker without a timeout and a skip", flow(filter("a == 1", { ...q, knownWorkerSid: "task.a" })), 1],
  ],
  accepts: [
    ["a known worker with a timeout", flow(filter("a == 1", { ...q, knownWorkerSid: "task.a", timeout: 5 }, q))],
    [
      "a known worker in the default filter, which default-filter-keys reports",
      { ...flow(filter("a == 1")), defaultFilter: { ...q, knownWorkerSid: "task.a" } },
    ],
    ["a known worker with a skip", flow(filter("a == 1", { ...q, knownWorkerSid: "task.a", skipIf: "1==1" }, q))],
  ],
});
