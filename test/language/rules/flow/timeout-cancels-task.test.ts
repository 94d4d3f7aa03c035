import type { Configuration } from "../../../../language/index.js";
import { filter, flow, q } from "../support/configurations.js";
import { UNRESOLVED } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

/** A filter with a timeout, before others. */
const timeOut = (first: string, ...others: string[]) =>
  flow(filter(first, { ...q, timeout: 5 }), ...others.map((other) => filter(other)));

describeRule("timeout-cancels-task", {
  reports: [
    ["a timeout before a filter for another value", flow(filter("a == 1", { ...q, timeout: 5 }), filter("a == 2")), 1],
    ["a timeout of true before a filter for the string true", timeOut("a == true", 'a == "true"'), 1],
    ["a timeout of a number before a filter for a string that is not a number", timeOut("a == 6", 'a == "x6"'), 1],
    [
      "a timeout before filters that each exclude one of two values",
      timeOut("a == 1 AND b == 1", "a == 1 AND b == 2", "b == 2", "a == 2"),
      1,
    ],
    [
      "a timeout of a list before filters for other values",
      timeOut("a IN [1, 2] AND b == 1", "b == 2", "b == 1 AND a == 3"),
      1,
    ],
    [
      "a timeout of an OR of values before filters for other values",
      timeOut("a == 1 OR a == 2", "a == 3 OR a == 4", "a == 5"),
      1,
    ],
    ["a timeout of a value that a second condition repeats", timeOut("a == 1 AND a IN [1, 2]", "a == 2"), 1],
    ["a timeout in a filter without an expression", { filters: [{ targets: [{ ...q, timeout: 5 }] }] }, 1],
    [
      "an unresolved timeout, without a sum",
      flow(filter("a == 1", { ...q, skipIf: "1==1" }, { ...q, timeout: "?" })),
      /^when this is over in filter 1/,
      { unknown: "?" },
    ],
  ],
  accepts: [
    [
      "a timeout before an unresolved target",
      { filters: [{ expression: "1==1", targets: [{ ...q, timeout: 5 }, UNRESOLVED] }] } as unknown as Configuration,
      { unknown: UNRESOLVED },
    ],
    ["a timeout before a filter that may match", flow(filter("a == 1", { ...q, timeout: 5 }), filter("b == 1"))],
    ["a number and the same number as a string", timeOut("a == 6", 'a == "6"')],
    ["a number and another form of it as a string", timeOut('a IN ["06.0", 7]', "a == 6")],
    ["strings that differ only in letter case", timeOut('a == "THU"', 'a == "Thu"')],
    [
      "two days, because a waiting task can pass midnight",
      timeOut('taskrouter.dayOfWeek == "Sun"', 'taskrouter.dayOfWeek == "Mon"'),
    ],
    [
      "a timeout of two values before a filter for a third name",
      timeOut("a == 1 AND b == 1", "a == 2", "b == 2", "c == 3"),
    ],
    [
      "a timeout of a list before a filter for one of its values",
      timeOut("a IN [1, 2] AND b == 1", "a == 3", "c == 1 AND a == 4", "a == 2"),
    ],
    ["a timeout of an OR of two names", timeOut("a == 1 OR b == 2", "a == 3")],
    ["a timeout of a missing attribute", timeOut("a == null", "a == 1")],
    [
      "a timeout before a filter without an expression",
      { filters: [filter("a == 1", { ...q, timeout: 5 }), { targets: [q] }] },
    ],
    ["a filter that matches no task", flow(filter("1==0", { ...q, timeout: 5 }))],
    ["a filter without targets", { filters: [{ expression: "a == 1", targets: [] }] }],
    ["a timeout of 0, which the schema reports", flow(filter("a == 1", { ...q, timeout: 0 }))],
    ["unresolved filters", { filters: ["?" as never] }, { unknown: "?" }],
  ],
});
