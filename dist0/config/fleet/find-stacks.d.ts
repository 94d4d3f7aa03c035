import type { Findings } from "../report/findings.js";
import type { FleetEntry, FleetStack } from "./fleet.js";
/** Replaces the patterns of entries by the stacks that exist, in the order of the entries, then of their names. */
export declare function findStacks(entries: readonly FleetEntry[], base: string, findings: Findings): FleetStack[];
/** Returns whether a stack's name fits a pattern: `sites/*:prod`, or `sites/*` for all stacks of these projects. */
export declare function matchesName(pattern: string, name: string): boolean;
