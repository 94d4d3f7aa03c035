import { inFilters } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("invalid-time", {
  reports: [
    [
      "an hour and a minute out of range",
      inFilters('taskrouter.currentHour > 25 OR taskrouter.currentMin == 61 OR taskrouter.currentHour == "08"'),
      2,
    ],
    ["a word", inFilters('taskrouter.currentTime == "noon"'), 1],
    ["a time with more than 59 minutes", inFilters("taskrouter.currentTime == 1760"), "1760"],
    ["a time after the end of the day", inFilters("taskrouter.currentTime < 2401"), "2401"],
    ["hour 25 and minute 61", inFilters("taskrouter.currentHour < 25 AND taskrouter.currentMin < 61"), 2],
    ["a negative hour", inFilters("taskrouter.currentHour > -1"), "-1"],
    ["a number equal to an hour", inFilters("taskrouter.currentHour == 9"), /is text of two digits.* write "09"/],
    ["an hour of one digit", inFilters('taskrouter.currentHour IN ["9"]'), /write "09"/],
    ["text equal to a time", inFilters('taskrouter.currentTime == "0800"'), /is a number.* write 800/],
    ["the end of the day as a time", inFilters("taskrouter.currentTime == 2400"), /the day ends before that/],
    ["the end of the day as an hour", inFilters('taskrouter.currentHour == "24"'), /the day ends before that/],
    ["half an hour", inFilters("taskrouter.currentHour > 8.5"), "8.5"],
  ],
  accepts: [
    [
      "the right form in a test for equality",
      inFilters(
        'taskrouter.currentHour == "09" OR taskrouter.currentMin IN ["00", "30"] OR taskrouter.currentTime != 800 OR taskrouter.currentHour CONTAINS "9"',
      ),
    ],
    ["a variable that does not exist, which time-variable reports", inFilters("taskrouter.currentYear == 2026")],
    [
      "a comparison with a name, and a valid time on the left side",
      inFilters("taskrouter.currentTime > opens AND 800 < taskrouter.currentTime"),
    ],
    [
      "the ends of every range",
      inFilters(
        "taskrouter.currentTime <= 2400 AND taskrouter.currentTime >= 0 AND taskrouter.currentTime != 2359 AND taskrouter.currentHour < 24 AND taskrouter.currentMin < 60",
      ),
    ],
  ],
});
