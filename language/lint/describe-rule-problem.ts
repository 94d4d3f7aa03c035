import { showPath } from "../path.js";
import type { WordedProblem } from "../problem.js";

/**
 * Describes a problem of a rule in one line, for a preview or a log without access to the source text.
 *
 * @param problem with a path that begins with a property
 * @example describeRuleProblem(problem) // 'configuration.filters[0].expression, character 9: … [expression-syntax]'
 */
export function describeRuleProblem({ path, span, at, code, severity, message }: WordedProblem<string>): string {
  const [property = "", ...rest] = at === "key" ? path.slice(0, -1) : path;
  const character = span === undefined ? "" : `, character ${span.start + 1}`;
  const way = severity === "error" ? `; to let it pass: allow: ["${code}"]` : "";
  return `${property}${showPath(rest)}${character}: ${message} [${code}]${way}`;
}
