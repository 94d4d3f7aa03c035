import { didYouMean, formatNumber } from "../../../language/index.js";
import { join, quote } from "../wording.js";
import type { ReportedCode } from "./finding-code.js";

/** Findings about settings, comments and `allow` that turn rules off, and about formatting. */
export const controlCodes = {
  "always-on": {
    severity: "warning",
    what: "an attempt, in settings, a comment or `allow`, to turn off a finding that cannot be turned off",
    cure: "correct what it finds: TaskRouter, or this tool, cannot continue with it",
    message: ({ id }: { id: string }) =>
      `${quote(id)} cannot be turned off: TaskRouter, or this tool, cannot continue with it`,
  },
  "bad-ignore": {
    severity: "warning",
    what: "a comment that is meant to turn a rule off, but does not",
    cure: "`# taskrouter-ignore ID: reason`; it needs the reason",
    message: (fault: IgnoreFault) => describeIgnore(fault),
  },
  "not-formatted": {
    severity: "warning",
    what: "a file that `taskrouter fmt` left unchanged, because it contains something without a format, such as `? key`",
    cure: "write it in the usual way, or leave it",
    message: ({ construct }: { construct?: string }) =>
      construct === undefined
        ? "formatting would change the meaning of this file, so it stays unchanged: please report this, with the file"
        : `stays unchanged: there is no format for ${construct}`,
  },
  "too-many-findings": {
    severity: "note",
    what: "only the first 1,000 findings are shown",
    cure: "fix some",
    message: ({ more }: { more: number }) => `and ${formatNumber(more)} more findings`,
  },
  "unknown-rule": {
    severity: "warning",
    what: "an unknown rule id in settings, a comment or `allow`",
    cure: "use one of the near ones that the message lists",
    message: ({ id, ids }: { id: string; ids: readonly string[] }) =>
      `unknown rule ${quote(id)}${join(didYouMean(id, ids), "docs/rules.md lists all of them")}`,
  },
  "unused-ignore": {
    severity: "note",
    what: "a comment or `allow` that turns nothing off",
    cure: "remove it",
    message: ({ id }: { id: string }) => `"${id}" finds nothing here, so there is nothing to turn off: remove it`,
  },
} as const satisfies Record<string, ReportedCode>;

/** The first word of a comment that turns a rule off. */
export const IGNORE_WORD = "taskrouter-ignore";

type IgnoreFault =
  | { readonly fault: "misspelt" | "no-rule" | "late" }
  | { readonly fault: "no-reason"; readonly ids: string };

function describeIgnore(fault: IgnoreFault): string {
  switch (fault.fault) {
    case "misspelt":
      return `a comment that turns a rule off begins with "# ${IGNORE_WORD}" or "# ${IGNORE_WORD}-file"`;
    case "no-rule":
      return `name the rules: "# ${IGNORE_WORD} ID: reason"`;
    case "no-reason":
      return `give the reason: "# ${IGNORE_WORD} ${fault.ids}: reason"; without a reason nothing is turned off`;
    case "late":
      return `"${IGNORE_WORD}-file" must come before the first key of the file`;
  }
}
