import { inFilters } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("mixed-types", {
  reports: [
    ["a number and a string in one list", inFilters('a IN [1, "1"]'), 1],
    ["a number after a string", inFilters('a == "1" OR a == 1'), /compared with a number here/],
    [
      "true in one filter and a string in another",
      inFilters("vip == true", "vip == 'true'"),
      /with text here and with true or false elsewhere/,
    ],
    [
      "true and a string in one list",
      inFilters("a IN [true, 'true']"),
      /with true or false here and with text elsewhere/,
    ],
  ],
  accepts: [
    [
      "a time variable compared with a number and a string",
      inFilters('taskrouter.currentHour == "8" OR taskrouter.currentHour == 8'),
    ],
  ],
});
