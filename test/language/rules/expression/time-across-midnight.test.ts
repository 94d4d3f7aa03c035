import { inFilters } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("time-across-midnight", {
  reports: [
    [
      "two days joined by AND",
      inFilters('taskrouter.dayOfWeek == "Sat" AND taskrouter.dayOfWeek == "Sun"'),
      /is a single day/,
    ],
    [
      "hours across midnight joined by AND",
      inFilters("taskrouter.currentTime >= 2200 AND taskrouter.currentTime < 600"),
      /join a range across midnight with OR/,
    ],
  ],
  accepts: [["another contradiction, which never-true reports", inFilters("a == 1 AND a == 2")]],
});
