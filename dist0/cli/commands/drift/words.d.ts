import type { DriftObject, DriftReport } from "./report.js";
/** `workflow "Main"`. */
export declare function subjectOf({ kind, name }: DriftObject): string;
/** Returns the difference of an object as the end of a sentence about it: `was changed`, `is not declared; created 2026-01-31, 3 days ago`. */
export declare function describeStatus({ kind, status, others, created, isDrift }: DriftObject, now: number): string;
/** `last changed 2026-01-31 10:11 UTC by …`; empty if that is not known. */
export declare function describeLast({ last }: DriftObject): string;
/** `3 of 325 objects of stack "prod" drifted, and 1 is not declared`. */
export declare function sumUp({ against, compared, objects }: DriftReport): string;
