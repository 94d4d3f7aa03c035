import { filter, flow, q } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("timeout-below-reservation", {
  reports: [
    [
      "a timeout of one second, in the singular",
      flow(filter("a == 1", { ...q, timeout: 1 }, q)),
      / uses up these 1 second, /,
      { taskReservationTimeout: 120 },
    ],
    [
      "a timeout one second shorter than the reservation timeout",
      flow(filter("a == 1", { ...q, timeout: 119 }, q)),
      1,
      { taskReservationTimeout: 120 },
    ],
  ],
  accepts: [
    ["any timeout if the reservation timeout is not known", flow(filter("a == 1", { ...q, timeout: 5 }))],
    ["a delay", flow(filter("a == 1", { ...q, expression: "1==0", timeout: 5 }, q)), { taskReservationTimeout: 120 }],
    [
      "a timeout equal to the reservation timeout",
      flow(filter("a == 1", { ...q, timeout: 120 }, q)),
      { taskReservationTimeout: 120 },
    ],
    [
      "a timeout of 0, which the schema reports",
      flow(filter("a == 1", { ...q, timeout: 0 }, q)),
      { taskReservationTimeout: 120 },
    ],
  ],
});
