import { inTarget } from "../support/configurations.js";
import { declared } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("unprefixed-name", {
  reports: [
    ["a misspelled prefix", inTarget("wroker.level > 3"), /did you mean "worker"/],
    ["a declared attribute of the worker", inTarget("level > 3"), /did you mean "worker.level"/, declared],
    ["a declared attribute of the task", inTarget("tier == 'gold'"), /did you mean "task.tier"/, declared],
  ],
  accepts: [["a worker count, which workers-outside-skip reports", inTarget("workers.available == 0")]],
});
