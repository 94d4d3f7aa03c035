import type { Configuration, LintContext } from "../../../../language/index.js";
import { q } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

const RAW: LintContext = { form: "raw" };
const named = (json: object) => ({ filters: [{ expression: "a == 1", ...json }], defaultFilter: q }) as Configuration;

describeRule("legacy-direct-queue", {
  reports: [["a filter with a queue and no targets", named({ queue: "q", targets: null }), /\{"queue": "q"\}/, RAW]],
  accepts: [
    ["a queue next to targets", named({ queue: "q", targets: [] }), RAW],
    ["a filter without a queue", named({ queue: null }), RAW],
    ["a queue in YAML, which the schema reports", named({ queue: "q" }), { form: "yaml" }],
  ],
});
