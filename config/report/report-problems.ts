import { type AnyProblem, findingCodeOf, renderProblem, type Span, type ValuePlace } from "../../language/index.js";
import { type FindEntry, findPlace, someOnPath } from "../tree/find-node.js";
import { hasSecret, type Node } from "../tree/tree.js";
import type { Findings, ObjectRef } from "./findings.js";
import { toFix } from "./to-fix.js";

/** Where problems are looked up, and where they go. */
export interface Report {
  readonly root: Node;
  readonly findings: Findings;
  /** Text of each file: where it is absent, nothing can be fixed. */
  readonly sources?: ReadonlyMap<string, string>;
  readonly find?: FindEntry | undefined;
  /** What they are about. */
  readonly subject?: ObjectRef;
}

/**
 * Puts problems that have a path at their places. Those about a value that only a stack can fill are left out, and a
 * secret value is never shown.
 */
export function reportProblems(problems: readonly AnyProblem[], report: Report): void {
  for (const problem of problems) reportProblem(problem, report);
}

function reportProblem(problem: AnyProblem, report: Report): void {
  const { root, find, findings } = report;
  const { severity, path } = problem;
  const isAtKey = problem.at === "key";
  if (someOnPath(root, isAtKey ? path.slice(0, -1) : path, isUnresolved, find)) return;
  const { node, span, isExact, key } = findPlace(root, path, isAtKey, find);
  const step = path.at(-1);
  const subject = isExact ? { key, ...(typeof step === "number" && { index: step }) } : undefined;
  const fix = problem.fix && toFix(problem.fix, report);
  findings.push({
    code: findingCodeOf(problem),
    severity,
    span: problem.place === undefined ? span : locate(problem, report),
    message: renderProblem(problem, {
      ...(subject && { subject }),
      isSecret: isExact && hasSecret(node),
      nullWord: "empty",
    }),
    ...(problem.related && {
      related: problem.related.map((other) => ({ span: locate(other, report), message: other.message })),
    }),
    ...(fix && { fix }),
    ...(report.subject && { subject: report.subject }),
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

function isUnresolved(node: Node): boolean {
  return node.kind === "scalar" && node.isUnresolved === true;
}
