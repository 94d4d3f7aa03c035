import type { Problem } from "../problem.js";
/**
 * Leaves out what only follows from another problem: an object with an unknown key lacks another one because of it, as
 * far as anybody can tell. One mistake is reported once.
 */
export declare function withoutFollowers(problems: readonly Problem[]): Problem[];
