import { inTarget } from "../support/configurations.js";
import { declared } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("unprefixed-name", {
  reports: [
    ["a built-in name of a worker", inTarget("activity_name == 'Busy'"), /did you mean "worker.activity_name"/],
    ["attributes of a task or a worker", inTarget("attributes.level > 3"), /as in "task.level" or "worker.level"/],
    ["the word attributes alone", inTarget("attributes == 1"), /"worker\."$/],
    ["a misspelled prefix", inTarget("wroker.level > 3"), /did you mean "worker"/],
    ["a declared attribute of the worker", inTarget("level > 3"), /did you mean "worker.level"/, declared],
    ["a declared attribute of the task", inTarget("tier == 'gold'"), /did you mean "task.tier"/, declared],
  ],
  accepts: [["a worker count, which workers-outside-skip reports", inTarget("workers.available == 0")]],
});
