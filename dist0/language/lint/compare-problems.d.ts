import type { WordedProblem } from "../problem.js";
/** Orders problems like the configuration: by path, then by position in the text, then by code. */
export declare function compareProblems(a: WordedProblem<string>, b: WordedProblem<string>): number;
