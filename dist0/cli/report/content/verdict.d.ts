import type { Fate, Findings, ObjectReport, Report } from "./report.js";
/** The verb of each fate, for one and for several objects. */
export declare const VERBS: Readonly<Record<Fate, readonly [string, string]>>;
/** The first sentences of a report, at most 500 characters. */
export declare function sayVerdict(report: Pick<Report, "status" | "objects" | "foreign" | "errors" | "stack">, findings?: Findings): string;
/** `activity` → `activities`. */
export declare function pluralOf(noun: string): string;
/** `workflow "Support" changes`. */
export declare function sayFate({ noun, name, fate }: ObjectReport): string;
