import { inFilters, inSkip, inTarget } from "../support/configurations.js";
import { declared } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

const HEX = "0123456789abcdef0123456789abcdef";
const CHAT = "worker.channel.chat";

describeRule("impossible-value", {
  reports: [
    ["a name in place of a worker's SID", inTarget("worker.sid == 'ann'"), /compare "worker.friendly_name" with this/],
    ["a SID in place of a name", inTarget(`worker.friendly_name == "WK${HEX}"`), /compare "worker.sid" with this/],
    ["a SID of an activity", inTarget(`worker.activity_name IN ["Busy", "WA${HEX}"]`), /compare "worker.activity_sid"/],
    ["the name of an activity", inTarget("'Busy' != worker.activity_sid"), /compare "worker.activity_name"/],
    [
      "a SID of something else",
      inTarget(`worker.sid == "WQ${HEX}"`),
      /is the SID of a worker, WK and 32 hexadecimal digits$/,
    ],
    ["a number in place of text", inTarget("worker.activity_name == 5"), /it is text, the name of an activity/],
    ["a number in quotation marks", inTarget(`${CHAT}.assigned_tasks == "2"`), /0 or more: write 2/],
    ["text in place of a number", inTarget(`${CHAT}.assigned_tasks == "two"`), /it is a whole number, 0 or more$/],
    ["true in place of a number", inSkip("workers.available == true"), 1],
    ["a share over 100 percent", inTarget(`${CHAT}.available_capacity_percentage == 150`), /from 0 to 100/],
    ["half a task", inTarget(`${CHAT}.assigned_tasks == 0.5`), 1],
    ["a negative count", inSkip("workers.unavailable == -1"), 1],
    ["a value of another type", inFilters("age == 'x'"), /declared as number/, declared],
    ["an undeclared value in a list", inFilters("tier IN ['gold', 'bronze', null]"), /"bronze"/, declared],
    ["an undeclared value on the left side", inFilters("'bronze' == tier"), 1, declared],
    ["an item of the wrong type after HAS", inFilters("list HAS 5"), 1, declared],
    ["an item of the wrong type, by its index", inFilters("list[0] == 5"), 1, declared],
    ["a value after !=", inFilters("tier != 'bronze'"), 1, declared],
    ["a value in NOT IN", inFilters("tier NOT IN ['bronze']"), 1, declared],
  ],
  accepts: [
    ["values of built-in names", inTarget(`worker.sid == "WK${HEX}" AND worker.activity_name == "Busy"`)],
    ["a SID that is known later", inTarget("worker.activity_sid == '${activities.lunch.sid}'")],
    ["the ends of a range", inTarget(`${CHAT}.available_capacity_percentage IN [0, 100, task.share, null]`)],
    ["a built-in name in place of a list, which list-operator reports", inTarget("worker.sid HAS 'ann'")],
    ["an attribute in place of a list, which list-operator reports", inFilters("tier HAS 'bronze'"), declared],
    ["times, which invalid-time reports", inFilters("taskrouter.currentHour == 9")],
    ["an attribute of the task with the name of a built-in one", inTarget("task.sid == 'ann'")],
    ["an ordering, and a comparison of two names", inFilters("age > 'x' OR tier == free"), declared],
    ["attributes that may have any value", inFilters("free == 'x' OR unknown == 1"), declared],
  ],
});
