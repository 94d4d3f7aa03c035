import { count } from "../count.js";
import type { FleetCommand, Outcome, StackResult } from "./job.js";

/** Everything that a run of a fleet says. Formats show it, and add nothing. No secret is in it. */
export interface FleetReport {
  /** Of this form. Members can be added; anything else gets the next number. */
  readonly version: 1;
  readonly command: FleetCommand;
  /** One sentence. */
  readonly verdict: string;
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly seconds: number;
  /** In the order of the fleet. */
  readonly stacks: readonly StackResult[];
  /** Remarks about the run as a whole. */
  readonly notes: readonly string[];
  /** The command that continues the run; absent if nothing is left. */
  readonly next?: string;
}

/** Outcomes, the worst first. */
export const OUTCOMES: readonly Outcome[] = ["failed", "findings", "canceled", "skipped", "changed", "fine"];

type Said = readonly [one: string, many: string];

const COMMON = {
  failed: ["failed", "failed"],
  canceled: ["was canceled", "were canceled"],
  skipped: ["was not started", "were not started"],
  findings: ["has errors", "have errors"],
  changed: ["changed", "changed"],
  fine: ["is unchanged", "are unchanged"],
} as const satisfies Readonly<Record<Outcome, Said>>;

const SAID: Readonly<Record<FleetCommand, Readonly<Record<Outcome, Said>>>> = {
  preview: { ...COMMON, changed: ["changes", "change"] },
  up: COMMON,
  drift: { ...COMMON, findings: ["drifted", "drifted"], fine: ["has no drift", "have no drift"] },
  validate: { ...COMMON, fine: ["has no errors", "have no errors"] },
};

/** Stacks that a sentence names. */
const NAMED = 3;

/** The end of a sentence about one stack: `is unchanged`. */
export function sayOutcome(command: FleetCommand, outcome: Outcome): string {
  return SAID[command][outcome][0];
}

export interface RunFacts {
  readonly command: FleetCommand;
  readonly seconds: number;
  readonly notes: readonly string[];
  readonly next?: string | undefined;
}

/** Sums up the results of a run. */
export function buildFleetReport(
  stacks: readonly StackResult[],
  { command, seconds, notes, next }: RunFacts,
): FleetReport {
  const of = (outcome: Outcome) => stacks.filter((stack) => stack.outcome === outcome).length;
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, of(outcome)])) as Record<Outcome, number>;
  return {
    version: 1,
    command,
    verdict: sayVerdict(command, stacks),
    counts,
    seconds,
    stacks,
    notes,
    ...(next !== undefined && { next }),
  };
}

/** `60 stacks: 1 failed (sites/oslo:prod), 12 changed, 47 are unchanged`. */
function sayVerdict(command: FleetCommand, stacks: readonly StackResult[]): string {
  const parts = OUTCOMES.flatMap((outcome) => {
    const found = stacks.filter((stack) => stack.outcome === outcome);
    if (found.length === 0) return [];
    const names = outcome === "failed" || outcome === "findings" ? ` (${sayNames(found.map(({ name }) => name))})` : "";
    return [`${found.length} ${SAID[command][outcome][found.length === 1 ? 0 : 1]}${names}`];
  });
  return `${count(stacks.length, "stack")}: ${parts.join(", ")}`;
}

/** `sites/berlin:prod, sites/oslo:prod, sites/rome:prod and 9 more`. */
export function sayNames(names: readonly string[]): string {
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** A time as people say it: `12 s`, `4 min 5 s`. */
export function sayTime(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** The sentence of a stack, unless its words say the same. */
export function sentenceOf({ outcome, verdict, words }: StackResult): string {
  return outcome === "changed" && words.length > 0 ? "" : verdict;
}
