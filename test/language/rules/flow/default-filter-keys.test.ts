import { flow, q } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("default-filter-keys", {
  reports: [
    [
      "a key of raw JSON, by TaskRouter's name",
      { defaultFilter: { ...q, skipIf: "1==1", orderBy: null as never } },
      /"skip_if"/,
      { form: "raw" },
    ],
    [
      "each key next to the queue",
      {
        defaultFilter: {
          ...q,
          priority: 1,
          expression: "1==1",
          orderBy: "worker.a ASC",
          skipIf: "1==1",
          knownWorkerSid: "task.a",
          knownWorkerFriendlyName: "task.b",
        },
      },
      6,
    ],
  ],
  accepts: [
    ["a workflow without a default filter", {}],
    ["a queue alone", flow()],
  ],
});
