import type { Problem, Span, ValuePlace } from "../../language/index.js";
import { type FindEntry, findPlace, someOnPath } from "../tree/find-node.js";
import { hasSecret, type Node } from "../tree/tree.js";
import type { Findings, Subject } from "./findings.js";
import { toFix } from "./to-fix.js";

/** Where problems are looked up, and where they go. */
export interface Report {
  readonly root: Node;
  readonly findings: Findings;
  /** Text of each file: where it is absent, nothing can be fixed. */
  readonly sources?: ReadonlyMap<string, string>;
  readonly find?: FindEntry | undefined;
  /** What they are about. */
  readonly subject?: Subject;
}

/**
 * Puts problems that have a path at their places. Those about a value that only a stack can fill are left out, and a
 * secret value is never shown.
 */
export function reportProblems(problems: readonly Problem[], report: Report): void {
  for (const problem of problems) reportProblem(problem, report);
}

function reportProblem(problem: Problem, report: Report): void {
  const { root, find, findings, subject } = report;
  const { code, severity, path } = problem;
  const isAtKey = problem.at === "key" || code === "unknown-key";
  if (someOnPath(root, isAtKey ? path.slice(0, -1) : path, isHole, find)) return;
  const { node, span, isExact, key } = findPlace(root, path, isAtKey, find);
  const message =
    isExact && hasSecret(node) ? hideValue(problem.message) : problem.message.replace(/is null$/, "is empty");
  const fix = problem.fix && toFix(problem.fix, report);
  findings.add({
    code,
    severity,
    span: problem.place === undefined ? span : locate(problem, report),
    message: isExact ? nameSubject(message, key, path.at(-1)) : message,
    ...(problem.related && {
      related: problem.related.map((other) => ({ span: locate(other, report), message: other.message })),
    }),
    ...(fix && { fix }),
    ...(subject && { subject }),
  });
}

/** The place in the file; a part of a text that does not run in step with the file is shown as the whole text. */
function locate({ path, at, place }: ValuePlace, { root, find }: Report): Span {
  const { node, span } = findPlace(root, path, at === "key", find);
  if (place === undefined || node.kind !== "scalar" || node.offsetOf === undefined) return span;
  // "the expression ends here" is shown at its last line, and not on the line below a block
  const start = Math.min(place.start, String(node.value).trimEnd().length);
  return { ...node.span, start: node.offsetOf(start), end: node.offsetOf(Math.max(start, place.end), true) };
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
