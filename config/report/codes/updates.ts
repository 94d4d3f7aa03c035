import type { Json } from "../../../language/index.js";
import { quote } from "../wording.js";
import type { ReportedCode } from "./finding-code.js";

/** Why an update leaves a value. */
export type LeftReason =
  | "anchor"
  | "expression"
  | "invalid"
  | "layout"
  | "overlay"
  | "raw-file"
  | "repetition"
  | "secret"
  | "secret-url"
  | "variable";

/** Findings of `taskrouter export --update`. */
export const updateCodes = {
  "not-updated": {
    severity: "warning",
    what: "a value that differs live, and that `taskrouter export --update` leaves to you, because it is not written in one place of its own",
    cure: "change the variable, expression, anchor, overlay or repetition that the message names, or write the value here",
    message: (params: LeftParams) => describeLeft(params),
  },
} as const satisfies Record<string, ReportedCode>;

export interface LeftParams {
  readonly what: string;
  readonly reason: LeftReason;
  readonly declared: Json | undefined;
  readonly live: Json | undefined;
  readonly isHidden?: boolean;
  readonly isGone?: boolean;
  readonly problem?: string | undefined;
}

const REASONS: Readonly<Record<LeftReason, string>> = {
  anchor: "it is shared by an anchor or a merge key, so a change here would change other places too",
  expression: "it comes from a named expression, which other places can use",
  invalid: "the files would have an error then",
  layout: "it is written in a way that cannot be changed in place",
  overlay: "it comes from an overlay",
  "raw-file": "a file of TaskRouter's own JSON has no place for it",
  repetition: "it comes from a repetition or a condition, which other objects use too",
  secret: "it comes from a secret variable",
  "secret-url": "the live URL contains a secret, which belongs in a variable",
  variable: "it comes from a variable",
};

function describeLeft({ what, reason, declared, live, isHidden, isGone, problem }: LeftParams): string {
  const why = problem === undefined ? REASONS[reason] : `${REASONS[reason]}: ${problem}`;
  if (isGone) return `${quote(what)} does not exist live: left as it is, because ${why}`;
  const values = isHidden ? "" : `, live ${show(live)}, declared ${show(declared)}`;
  return `${quote(what)} differs${values}: left as it is, because ${why}`;
}

function show(value: Json | undefined): string {
  if (value === undefined) return "none";
  const text = JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
