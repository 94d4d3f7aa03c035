import { inFilters, inTarget } from "../support/configurations.js";
import { declared } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("list-operator", {
  reports: [
    ["HAS on a built-in name", inTarget("worker.activity_name HAS 'Busy'"), /is a single value, but HAS needs a list/],
    ["IN with a built-in name", inTarget("task.agent IN worker.sid"), "worker.sid"],
    ["HAS on an attribute declared as a single value", inFilters("tier HAS 'gold'"), 1, declared],
    ["!= on an attribute declared as a list", inFilters("list != 'x'"), 1, declared],
    ["IN with an attribute declared as a single value", inFilters("'x' IN age"), 1, declared],
    ["a string after IN", inFilters("a IN 'x'"), "'x'"],
    ["a list after ==", inFilters("a == ['x']"), /write IN or NOT IN/],
    ["a list before !=", inFilters("['x'] != a"), 1],
    ["a list after HAS", inFilters("a HAS ['x', 'y']"), /join several comparisons with AND or OR/],
    ["IN with an empty list", inFilters("a IN []"), /an empty list contains nothing/],
  ],
  accepts: [
    ["built-in names as single values", inTarget("worker.sid IN task.agents AND worker.sid != 'x'")],
    ["an attribute declared as a list after HAS", inFilters("list HAS list"), declared],
    ["an attribute declared as anything", inFilters("free HAS 1"), declared],
    ["an undeclared attribute", inFilters("list == 1")],
    ["a string before HAS, which quoted-name reports", inFilters("'x' HAS a")],
    ["NOT IN with an empty list", inFilters("a NOT IN []")],
    ["each operator with the right kind of value", inFilters("a IN ['x'] OR 'x' IN a OR a HAS 'x' OR a == 'x'")],
    ["two constants, which constant-part reports", inFilters("1 IN 2")],
  ],
});
