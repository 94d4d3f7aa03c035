import { inFilters, inTarget } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("time-is-utc", {
  reports: [
    [
      "the time and the hour once per workflow",
      inFilters("taskrouter.currentTime > 800", "taskrouter.currentHour < 18"),
      "taskrouter.currentTime > 800",
    ],
    ["the hour in a target", inTarget("taskrouter.currentHour > 8"), 1],
  ],
  accepts: [
    ["days and minutes", inFilters('taskrouter.dayOfWeek == "Mon" AND taskrouter.currentMin < 5')],
    ["other names", inFilters("currentTime > 800")],
  ],
});
