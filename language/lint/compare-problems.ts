import type { Path } from "../path.js";
import type { WordedProblem } from "../problem.js";
import { compareText } from "../suggestion.js";

/** Orders problems like the configuration: by path, then by position in the text, then by code. */
export function compareProblems(a: WordedProblem<string>, b: WordedProblem<string>): number {
  return comparePaths(a.path, b.path) || startOf(a) - startOf(b) || compareText(a.code, b.code);
}

function startOf({ span }: WordedProblem<string>): number {
  return span?.start ?? -1;
}

/** Orders items by number and names from z to a, which puts `filters` before `defaultFilter`. */
function comparePaths(a: Path, b: Path): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  const [first, second] = [a[at], b[at]];
  if (first === undefined || second === undefined) return a.length - b.length;
  return typeof first === "number" ? first - Number(second) : compareText(String(second), first);
}
