import { inFilters } from "../support/configurations.js";
import { attributes } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("worker-in-filter", {
  reports: [["an attribute of the worker", inFilters("worker.level > 1"), "worker.level"]],
  accepts: [
    ["a declared attribute named worker", inFilters("worker.a == 1"), { taskAttributes: attributes({ worker: {} }) }],
    ["the prefix without an attribute", inFilters("worker == 1")],
  ],
});
