import { inFilters } from "../support/configurations.js";
import { attributes } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("task-in-filter", {
  reports: [["the prefix of an attribute, and the name without it", inFilters("task.a.b == 1"), /write "a\.b"$/]],
  accepts: [
    ["a declared attribute named task", inFilters("task.a == 1"), { taskAttributes: attributes({ task: {} }) }],
    ["the prefix without an attribute", inFilters("task == 1")],
  ],
});
