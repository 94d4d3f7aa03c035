import { permit } from "../permissions.js";
import { listMany, type Tally, type Threshold } from "./threshold.js";

/**
 * The message for a run that changes or deletes more than it may; undefined if it does not.
 *
 * @param tallies by kind
 */
export function explainMany(tallies: readonly Tally[], threshold: Threshold): string | undefined {
  const lines = listMany(tallies, threshold);
  if (lines.length === 0) return undefined;
  return [
    `this run changes or deletes more than ${threshold.percent} % of a kind, and nothing was written:`,
    ...lines,
    `If this is what you want, permit it for one run: ${permit("many")}, and ${permit("many", "pulumi preview")} to see the plan.`,
    "`pulumi config set --path taskrouter:guard.percent N` sets another limit.",
  ].join("\n");
}
