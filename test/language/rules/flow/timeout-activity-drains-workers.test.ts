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
    [
      "19 seconds",
      flow(),
      1,
      { taskReservationTimeout: 19, workspace: { multiTaskEnabled: true, timeoutActivity: null } },
    ],
    [
      "1 second, in the singular",
      flow(),
      /within 1 second is moved/,
      { taskReservationTimeout: 1, workspace: { multiTaskEnabled: true, timeoutActivity: null } },
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
    [
      "20 seconds",
      flow(),
      { taskReservationTimeout: 20, workspace: { multiTaskEnabled: true, timeoutActivity: null } },
    ],
    [
      "0 seconds, which the schema reports",
      flow(),
      { taskReservationTimeout: 0, workspace: { multiTaskEnabled: true, timeoutActivity: null } },
    ],
  ],
});
