import { showPath } from "../path.js";
import type { WordedProblem } from "../problem.js";

/**
 * What a rule found, in one line, for where no source text is at hand: a preview, a program's log.
 *
 * @param problem the first step of its path is a property
 * @example describeRuleProblem(problem) // 'configuration.filters[0].expression, character 9: … [expression-syntax]'
 */
export function describeRuleProblem({ path, place, at, code, severity, message }: WordedProblem): string {
  const [property = "", ...rest] = at === "key" ? path.slice(0, -1) : path;
  const character = place === undefined ? "" : `, character ${place.start + 1}`;
  const way = severity === "error" ? `; to let it pass: allow: ["${code}"]` : "";
  return `${property}${showPath(rest)}${character}: ${message} [${code}]${way}`;
}
