import { inSkip } from "../support/configurations.js";
import { activities } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("sid-in-skip", {
  reports: [
    [
      "a literal SID, and shows how to name a declared activity",
      inSkip(`workers.WA${"5".repeat(32)} > 1`),
      /write the key of an activity, as in "workers\.\$\{activities\.lunch\.sid\}"/,
      { activities, form: "yaml" },
    ],
  ],
  accepts: [
    ["the SID of a declared activity", inSkip("workers.${activities.lunch.sid} > 1"), { activities, form: "yaml" }],
    ["a literal SID in raw JSON", inSkip(`workers.WA${"5".repeat(32)} > 1`), { activities, form: "raw" }],
    ["a literal SID without a list of activities", inSkip(`workers.WA${"5".repeat(32)} > 1`), { form: "yaml" }],
    [
      "a literal SID with an empty list of activities",
      inSkip(`workers.WA${"5".repeat(32)} > 1`),
      { activities: new Map(), form: "yaml" },
    ],
  ],
});
