import type { Configuration, Problem } from "../../language/index.js";
/**
 * Marks as unknown what reported problems leave open: a value of a wrong type, and the keys that may be meant by an
 * unknown one. So no rule reports what only follows from a mistake that is reported already.
 */
export declare function withOpenParts(configuration: Configuration, problems: readonly Problem[]): Configuration;
