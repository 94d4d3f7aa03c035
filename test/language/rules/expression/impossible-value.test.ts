import { inFilters } from "../support/configurations.js";
import { declared } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("impossible-value", {
  reports: [
    ["a value of another type", inFilters("age == 'x'"), /declared as number/, declared],
    ["an undeclared value in a list", inFilters("tier IN ['gold', 'bronze', null]"), /"bronze"/, declared],
    ["an undeclared value on the left side", inFilters("'bronze' == tier"), 1, declared],
    ["an item of the wrong type after HAS", inFilters("list HAS 5"), 1, declared],
    ["an item of the wrong type, by its index", inFilters("list[0] == 5"), 1, declared],
    ["a value after !=", inFilters("tier != 'bronze'"), 1, declared],
    ["a value in NOT IN", inFilters("tier NOT IN ['bronze']"), 1, declared],
  ],
  accepts: [
    ["an ordering, and a comparison of two names", inFilters("age > 'x' OR tier == free"), declared],
    ["attributes that may have any value", inFilters("free == 'x' OR unknown == 1"), declared],
  ],
});
