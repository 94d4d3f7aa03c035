import { flow } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

describeRule("callback-without-fallback", {
  reports: [
    [
      "an assignment callback without a fallback",
      flow(),
      1,
      { hasAssignmentCallback: true, hasFallbackAssignmentCallback: false },
    ],
  ],
  accepts: [
    [
      "an assignment callback with a fallback",
      flow(),
      { hasAssignmentCallback: true, hasFallbackAssignmentCallback: true },
    ],
    ["a workflow without callbacks", flow(), { hasAssignmentCallback: false, hasFallbackAssignmentCallback: false }],
    ["a context that does not mention callbacks", flow()],
    ["a fallback that is not known", flow(), { hasAssignmentCallback: true }],
  ],
});
