import { inFilters, inSkip, inTarget } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("time-variable", {
  reports: [
    ["another word for the day", inFilters("taskrouter.currentDay == 'Sat'"), /did you mean "taskrouter.dayOfWeek"/],
    ["a misspelled variable", inFilters("taskrouter.current_time > 800"), /did you mean "taskrouter.currentTime"/],
    ["a time variable in skipIf", inSkip("taskrouter.currentHour == 1"), /only filters and targets/],
    [
      "an unknown time variable",
      inFilters("taskrouter.holiday == 1"),
      /is not a time variable; the time variables are/,
    ],
  ],
  accepts: [
    ["an attribute named taskrouter", inFilters("taskrouter == 1")],
    [
      "each time variable in a filter",
      inFilters(
        "taskrouter.currentTime > 1 AND taskrouter.currentHour > 1 AND taskrouter.currentMin > 1 AND taskrouter.dayOfWeek != 1",
      ),
    ],
    ["a time variable in a target", inTarget("taskrouter.currentTime > 1")],
  ],
});
