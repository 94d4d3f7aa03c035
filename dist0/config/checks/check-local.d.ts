import type { ProblemContext } from "../report/report-problems.js";
import type { Sections } from "../tree/sections.js";
/** Checks of the local TaskRouter's objects, and of the declarations for rules, that a schema cannot express. */
export declare function checkLocal(sections: Sections, report: ProblemContext): void;
