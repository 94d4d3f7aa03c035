import { filter, flow, inFilters, q, withTargets } from "../support/configurations.js";
import { UNRESOLVED } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("shadowed-filter", {
  reports: [
    [
      "the first of several filters that keep the tasks, by its second condition",
      inFilters("b == 1", "a == 1", "a == 1 AND b == 1"),
      /stay in filter 1 before it/,
    ],
    [
      "the first of several filters that keep the tasks, by its first condition",
      inFilters("a == 1", "b == 1", "a == 1 AND b == 1"),
      /stay in filter 1 before it/,
    ],
    ["a value after a list with that value and a name", flow(filter("a IN [1, b]"), filter("a == 1")), 1],
    ["a part of an OR after the OR", flow(filter("a == 1 OR b == 2"), filter("b == 2")), 1],
    ["the same OR in another order", flow(filter("a == 1 OR b == 2"), filter("b == 2 OR a == 1")), 1],
    [
      "the first filter that takes the tasks",
      flow(filter("b == 2"), filter("a == 1"), filter("a == 1 AND b == 2")),
      /filter 1 before/,
    ],
    [
      "the same hours, if no task can leave a filter in between",
      flow(filter("taskrouter.currentHour > 8"), filter("b == 2"), filter("taskrouter.currentHour > 8 AND a == 1")),
      1,
    ],
    [
      "a filter shadowed by one that is only shadowed at certain times",
      flow(
        filter("taskrouter.currentHour > 8 OR a == 1"),
        filter("a == 1"),
        filter("b == 2", { ...q, timeout: 5 }),
        filter("a == 1 AND c == 1"),
      ),
      2,
    ],
    ["a special case of a comparison with null", flow(filter("a == null"), filter("a == null AND b <- [true]")), 1],
    ["a reversed ordering", flow(filter("a >= 5"), filter("5 <= a AND b == 1")), 1],
    ["a reversed strict ordering", flow(filter("a < 5"), filter("5 > a AND b == 1")), 1],
    [
      "a reversed equality and inequality",
      flow(filter("a == 5 AND b != 1"), filter("5 == a AND 1 != b AND c == 1")),
      1,
    ],
  ],
  accepts: [
    ["a filter after one with unresolved targets", withTargets("b == 1", UNRESOLVED), { unknown: UNRESOLVED }],
    ["a filter for another value", flow(filter("a == 1"), filter("a == 2"))],
    ["a range after a list of values", flow(filter("a IN [1, 2]"), filter("a > 1"))],
    ["an OR after one of its parts", flow(filter("b == 2"), filter("a == 1 OR b == 2"))],
    ["filters that match no task", flow(filter("1==0"), filter("1==0"))],
    [
      "the same hours, if a task can wait in a filter in between",
      flow(
        filter("taskrouter.currentHour > 8"),
        filter("b == 2", { ...q, timeout: 5 }),
        filter("taskrouter.currentHour > 8 AND b == 2"),
      ),
    ],
    ["a filter after the same filter with a timeout", flow(filter("a == 1", { ...q, timeout: 5 }), filter("a == 1"))],
    ["filters without expressions", { filters: [{ targets: [q] }, { targets: [q] }] }],
    ["the opposite of a reversed ordering", flow(filter("a <= 5"), filter("5 <= a"))],
    ["the opposite of a reversed strict ordering", flow(filter("a < 5"), filter("5 < a"))],
    ["the opposites >= and > reversed", flow(filter("a >= 5"), filter("5 >= a"), filter("b > 5"), filter("5 > b"))],
  ],
});
