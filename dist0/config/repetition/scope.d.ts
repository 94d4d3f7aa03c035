import type { Span } from "../../language/index.js";
import type { Fill } from "../interpolation/fill.js";
import type { Findings } from "../report/findings.js";
import type { Section } from "../tree/sections.js";
import type { Node } from "../tree/tree.js";
import type { Each } from "./each.js";
/** Everything that a part of a file needs to be repeated. */
export interface Scope {
    /** Undefined outside of repetitions. */
    readonly each: Each | undefined;
    readonly fill: Fill;
    readonly budget: Budget;
    /** Returns the objects of a section, all repetitions written out. */
    findSection(section: Section, span: Span): FoundSection;
}
/** A section as `${taskQueues}` sees it: undefined after a finding. */
export type FoundSection = {
    readonly node: Node;
    readonly isOpen: boolean;
} | undefined;
/** Counts the values that repetitions make, so that a small file cannot make very many. */
export interface Budget {
    /** Returns false once there are too many, which is reported once. */
    spend(amount: number, span: Span): boolean;
    readonly isSpent: boolean;
}
/** A budget for one load. */
export declare function createBudget(findings: Findings): Budget;
/** The span of something that a repetition makes. */
export declare function tagSpan(span: Span, each: Each | undefined): Span;
