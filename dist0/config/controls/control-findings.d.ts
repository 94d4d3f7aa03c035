import type { Findings } from "../report/findings.js";
import type { Sections } from "../tree/sections.js";
import type { ControlledFindings } from "./apply-controls.js";
interface ControlContext {
    readonly findings: Findings;
    readonly sources: Map<string, string>;
    readonly roots: ReadonlyMap<string, string>;
}
/** Applies settings, comments and `allow` to the findings so far. */
export declare function controlFindings(sections: Sections, isComplete: boolean, context: ControlContext): ControlledFindings;
export {};
