import type { WordedProblem } from "../problem.js";
/**
 * Describes a problem of a rule in one line, for a preview or a log without access to the source text.
 *
 * @param problem with a path that begins with a property
 * @example describeRuleProblem(problem) // 'configuration.filters[0].expression, character 9: … [expression-syntax]'
 */
export declare function describeRuleProblem({ path, span, at, code, severity, message }: WordedProblem<string>): string;
