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
export declare const OUTCOMES: readonly Outcome[];
/** The end of a sentence about one stack: `is unchanged`. */
export declare function sayOutcome(command: FleetCommand, outcome: Outcome): string;
export interface RunFacts {
    readonly command: FleetCommand;
    readonly seconds: number;
    readonly notes: readonly string[];
    readonly next?: string | undefined;
}
/** Sums up the results of a run. */
export declare function buildFleetReport(stacks: readonly StackResult[], { command, seconds, notes, next }: RunFacts): FleetReport;
/** `sites/berlin:prod, sites/oslo:prod, sites/rome:prod and 9 more`. */
export declare function sayNames(names: readonly string[]): string;
/** A time as people say it: `12 s`, `4 min 5 s`. */
export declare function sayTime(seconds: number): string;
/** The sentence of a stack, unless its words say the same. */
export declare function sentenceOf({ outcome, verdict, words }: StackResult): string;
