import type { ProblemContext } from "../report/report-problems.js";
/** Checks every object against the schema, and single values as far as a schema cannot. */
export declare function checkStructure(report: ProblemContext): void;
