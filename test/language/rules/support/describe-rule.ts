import { describe, expect, test } from "vitest";
import {
  type Configuration,
  type LintContext,
  type Path,
  type RuleId,
  showPath,
  type WordedProblem,
} from "../../../../language/index.js";
import { lint, partOf } from "./lint.js";

/**
 * Reported: the number of problems, the part of the text that the only problem points at, or a pattern that its message
 * matches.
 */
export type Bad = readonly [
  what: string,
  configuration: Configuration,
  expected: number | string | RegExp,
  context?: LintContext,
];

/** Not reported. */
export type Good = readonly [what: string, configuration: Configuration, context?: LintContext];

/** Tests what one rule reports and what it accepts. */
export function describeRule(id: RuleId, { reports, accepts }: { reports: readonly Bad[]; accepts: readonly Good[] }) {
  describe(id, () => {
    for (const [what, configuration, expected, context] of reports) {
      test(`reports ${what}`, () => expectProblems(lint(id, configuration, context), expected, configuration));
    }
    for (const [what, configuration, context] of accepts) {
      test(`accepts ${what}`, () => expect(lint(id, configuration, context)).toEqual([]));
    }
  });
}

function expectProblems(problems: readonly WordedProblem<RuleId>[], expected: Bad[2], configuration: Configuration) {
  for (const problem of problems) expectPlace(problem, configuration);
  if (typeof expected === "number") return expect(problems).toHaveLength(expected);
  expect(problems).toHaveLength(1);
  const [problem] = problems as [WordedProblem<RuleId>];
  if (typeof expected !== "string") return expect(problem.message).toMatch(expected);
  return expect(partOf(textAt(configuration, problem.path), problem)).toBe(expected);
}

/** Every problem points at something that is written, and what it offers to write is said and has a place. */
function expectPlace({ path, span, fix }: WordedProblem<RuleId>, configuration: Configuration) {
  const value = valueAt(configuration, path);
  expect(value, `value at ${showPath(path)}`).toBeDefined();
  if (span !== undefined) expect(String(value).slice(span.start, span.end)).toMatch(/\S/);
  if (fix === undefined) return;
  expect(fix.message).toMatch(/^\p{L}+ .*\S/u);
  expect(fix.edits).not.toHaveLength(0);
  for (const edit of fix.edits) expect(valueAt(configuration, edit.path)).toBeDefined();
}

function textAt(configuration: Configuration, path: Path): string {
  return String(valueAt(configuration, path));
}

function valueAt(configuration: Configuration, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], configuration);
}
