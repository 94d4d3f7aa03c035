import { filter, flow, q } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("order-by-name", {
  reports: [
    [
      "the worker without an attribute, and an attribute of the task",
      flow(filter("a == 1", { ...q, orderBy: "worker ASC, task.a DESC" })),
      2,
    ],
  ],
  accepts: [["an attribute of the worker", flow(filter("a == 1", { ...q, orderBy: "worker.a ASC" }))]],
});
