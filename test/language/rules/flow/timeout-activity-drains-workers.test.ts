import { flow } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("timeout-activity-drains-workers", {
  reports: [
    [
      "TaskRouter's default activity",
      flow(),
      /activity "Offline"/,
      { taskReservationTimeout: 5, workspace: { multiTaskEnabled: true, timeoutActivity: null } },
    ],
    [
      "an unavailable activity",
      flow(),
      /activity "A"/,
      {
        taskReservationTimeout: 5,
        activities: new Map([["a", { key: "a", friendlyName: "A", available: false }]]),
        workspace: { multiTaskEnabled: true, timeoutActivity: "a" },
      },
    ],
  ],
  accepts: [
    [
      "a timeout of a minute",
      flow(),
      { taskReservationTimeout: 60, workspace: { multiTaskEnabled: true, timeoutActivity: null } },
    ],
    [
      "an unmanaged workspace",
      flow(),
      { taskReservationTimeout: 5, workspace: { multiTaskEnabled: undefined, timeoutActivity: undefined } },
    ],
    [
      "an available activity",
      flow(),
      {
        taskReservationTimeout: 5,
        activities: new Map([["a", { key: "a", friendlyName: "A", available: true }]]),
        workspace: { multiTaskEnabled: true, timeoutActivity: "a" },
      },
    ],
    ["a context without a workspace", flow(), { taskReservationTimeout: 5 }],
  ],
});
