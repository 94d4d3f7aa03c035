import {
  type Configuration,
  createReadExpression,
  type LintContext,
  lintConfiguration,
  lintTaskQueue,
  type ReadExpression,
  type RuleId,
  type WordedProblem,
} from "../../../../language/index.js";
import { createQueue } from "./contexts.js";

/** Returns the problems that one rule finds in a workflow. */
export function lint(id: RuleId, configuration: Configuration, context: LintContext = {}): WordedProblem<RuleId>[] {
  return lintConfiguration(configuration, context).filter(({ code }) => code === id);
}

/** Returns the problems that one rule finds in the `targetWorkers` of a queue. */
export function lintQueue(id: RuleId, targetWorkers: string, context: LintContext = {}): WordedProblem<RuleId>[] {
  return lintTaskQueue(createQueue({ targetWorkers }), context).filter(({ code }) => code === id);
}

/** Returns the part of a text that a problem points at. */
export function partOf(text: string, { span }: WordedProblem<RuleId>): string | undefined {
  return span && text.slice(span.start, span.end);
}

/** Returns the problems that one rule finds in an expression inside NOT, which the parser only accepts by an option. */
export function lintNot(id: RuleId, expression: string): WordedProblem<RuleId>[] {
  const read = createReadExpression();
  const wrapped: ReadExpression = {
    ...read,
    expression(text, kind) {
      const site = read.expression(text, kind);
      return site.ast === undefined
        ? site
        : { ...site, ast: { type: "not", start: 0, end: text.length, part: site.ast } };
    },
  };
  const configuration = { filters: [{ expression, targets: [{ queue: "q" }] }] };
  return lintConfiguration(configuration, {}, { read: wrapped }).filter(({ code }) => code === id);
}
