import { type AnyProblem, findingCodeOf, renderProblem, type Span, type ValueLocation } from "../../language/index.js";
import { findNode, someOnPath } from "../tree/find-node.js";
import { hasSecret, type Node } from "../tree/tree.js";
import type { DiagnosticCode } from "./finding-codes.js";
import type { Findings, ObjectRef } from "./findings.js";
import { type FixContext, toFix } from "./to-fix.js";

/** The tree that problems are looked up in, and the collection that they are reported to. */
export interface ProblemContext extends FixContext {
  readonly findings: Findings;
  /** The object that the problems are about. */
  readonly subject?: ObjectRef;
}

/**
 * Reports problems that have a path at their positions in files. Those about unresolved values are left out, and a
 * secret value is never shown.
 */
export function reportProblems(problems: readonly AnyProblem<DiagnosticCode>[], report: ProblemContext): void {
  for (const problem of problems) reportProblem(problem, report);
}

function reportProblem(problem: AnyProblem<DiagnosticCode>, report: ProblemContext): void {
  const { root, find, findings } = report;
  const { severity, path } = problem;
  const isAtKey = problem.at === "key";
  if (someOnPath(root, isAtKey ? path.slice(0, -1) : path, isUnresolved, find)) return;
  const { node, span, isExact, key } = findNode(root, path, isAtKey, find);
  const step = path.at(-1);
  const subject = isExact ? { key, ...(typeof step === "number" && { index: step }) } : undefined;
  const fix = problem.fix && toFix(problem.fix, report);
  findings.push({
    code: findingCodeOf(problem),
    severity,
    span: problem.span === undefined ? span : locate(problem, report),
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

/** The span in the file; a part of a text whose offsets are unknown is shown as the whole text. */
function locate({ path, at, span: part }: ValueLocation, { root, find }: ProblemContext): Span {
  const { node, span } = findNode(root, path, at === "key", find);
  if (part === undefined || node.kind !== "scalar" || node.offsetOf === undefined) return span;
  // "the expression ends here" is shown on its last line, and not on the line below a block
  const start = Math.min(part.start, String(node.value).trimEnd().length);
  return { ...node.span, start: node.offsetOf(start), end: node.offsetOf(Math.max(start, part.end), true) };
}

function isUnresolved(node: Node): boolean {
  return node.kind === "scalar" && node.isUnresolved === true;
}
