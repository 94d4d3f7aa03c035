import type { Problem } from "../../language/index.js";
import type { Findings } from "../report/findings.js";
import { type FindEntry, findPlace, someOnPath } from "../tree/find-node.js";
import { hasSecret, type Node } from "../tree/tree.js";

/**
 * Puts problems that have a path at their places. Those about a value that only a stack can fill are left out, and a
 * secret value is never shown.
 */
export function reportProblems(problems: readonly Problem[], root: Node, findings: Findings, find?: FindEntry): void {
  for (const problem of problems) {
    const isAtKey = problem.code === "unknown-key";
    const { node, span, isExact, key } = findPlace(root, problem.path, isAtKey, find);
    if (someOnPath(root, isAtKey ? problem.path.slice(0, -1) : problem.path, isHole, find)) continue;
    const message =
      isExact && hasSecret(node) ? hideValue(problem.message) : problem.message.replace(/is null$/, "is empty");
    const named = isExact ? nameSubject(message, key, problem.path.at(-1)) : message;
    findings[problem.severity === "error" ? "error" : "warn"](problem.code, span, named);
  }
}

function isHole(node: Node): boolean {
  return node.kind === "scalar" && node.isHole === true;
}

/** A message stands alone: `must be …` begins with what must be so. */
function nameSubject(message: string, key: string | undefined, step: string | number | undefined): string {
  if (message.startsWith("needs "))
    return key === undefined ? `the workflow ${message}` : `${JSON.stringify(key)} ${message}`;
  if (!message.startsWith("must ")) return message;
  if (key !== undefined) return `${JSON.stringify(key)} ${message}`;
  return typeof step === "number" ? `item ${step + 1} of this list ${message}` : message;
}

function hideValue(message: string): string {
  return message.replace(/, but is .*$/s, ", but the value of this secret is something else");
}
