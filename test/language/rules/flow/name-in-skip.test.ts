import { inSkip } from "../support/configurations.js";
import { activities } from "../support/contexts.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("name-in-skip", {
  reports: [
    ["an unknown name", inSkip("queue_length > 3"), /is not available here; /],
    [
      "the key of an activity, with its SID",
      inSkip("workers.lunch > 1"),
      /did you mean "workers\.\$\{activities\.lunch\.sid\}"\?/,
      { activities },
    ],
    [
      "the key of an activity without a prefix",
      inSkip("lunch > 1"),
      /did you mean "workers\.\$\{activities/,
      { activities },
    ],
    ["a word that is not an activity", inSkip("workers.dinner > 1"), /is not available here;/, { activities }],
    ["a misspelled count", inSkip("workers.avialable == 0"), /, did you mean "workers\.available"/],
    ["a SID that is too short", inSkip("workers.WA1 > 1"), 1],
  ],
  accepts: [
    [
      "an activity's SID, and unavailable workers",
      inSkip(`workers.WA${"0".repeat(32)} < 2 OR workers.unavailable > 1`),
    ],
    ["both worker counts", inSkip("workers.available == 0 AND workers.unavailable == 0")],
    ["the SID of a declared activity", inSkip("workers.${activities.lunch.sid} > 1")],
  ],
});
