import { toAttributes } from "../../../../language/index.js";
import { inFilters, inTarget } from "../support/configurations.js";
import { declared } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("unknown-attribute", {
  reports: [
    [
      "a misspelled attribute of a worker",
      inTarget("worker.levl > 3 AND worker.sid == 'x' AND task.tier == 'gold'"),
      /no worker attribute "levl" is declared, did you mean "level"/,
      declared,
    ],
    ["a name in a list", inFilters("tier IN [teir, 'gold']"), 1, declared],
  ],
  accepts: [
    [
      "any attribute if the declaration lists none",
      inFilters("other == 1"),
      { taskAttributes: toAttributes({ samples: [{}] }) },
    ],
    [
      "a time variable, and the prefix without an attribute",
      inTarget("taskrouter.currentHour == 1 AND worker == 1"),
      declared,
    ],
  ],
});
